import { useMutation, useQueryClient } from "@tanstack/react-query";
import { call } from "../../client/call.ts";
import { ReasonAct } from "../parts/reason-act.tsx";
import { plainWords } from "../review-words.ts";
import type { Outcome } from "./critical-words.tsx";
import type { Dispute } from "./use-dispute.ts";

interface FlagListProps {
  readonly project: string;
  readonly item: string;
  readonly flags: Dispute["flags"];
}

/** Reports about the item: each is upheld or dismissed, with the reason. */
export function FlagList({ project, item, flags }: FlagListProps) {
  const queries = useQueryClient();
  const settle = useMutation({
    mutationFn: (settled: { readonly flag: number; readonly outcome: Outcome; readonly because: string }) =>
      call("projects.settleFlag", { id: project, ...settled }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ["review-dispute", project, item] });
      await queries.invalidateQueries({ queryKey: ["review", project] });
    },
  });
  if (flags.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="dispute-flags">
      <h3 id="dispute-flags">Reports</h3>
      <ul className="ruled">
        {flags.map(({ seq, flag, severity, note, settled }) => (
          <li key={seq} className="stack-tight">
            <span>
              <strong>{plainWords(flag)}</strong>, {severity}
              {note !== "" && <>: {note}</>}
            </span>
            {settled !== undefined ? (
              <span className="note">{settled}</span>
            ) : (
              <div className="row">
                {(["upheld", "dismissed"] as const).map((outcome) => (
                  <ReasonAct
                    key={outcome}
                    label={outcome === "upheld" ? "It holds" : "It does not hold"}
                    says={outcome === "upheld" ? "The report is upheld." : "The report is dismissed."}
                    yes={outcome === "upheld" ? "Uphold it" : "Dismiss it"}
                    pending={settle.isPending}
                    error={settle.error}
                    onDo={(because) => settle.mutateAsync({ flag: seq, outcome, because })}
                  />
                ))}
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
