import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { Button } from "../../design/button.tsx";
import { ErrorNotice } from "../../design/notice.tsx";
import { startDemo } from "./demo-project.ts";

interface DemoButtonProps {
  readonly look: "main" | "plain";
}

/** Makes a small project with everything in place and opens it. */
export function DemoButton({ look }: DemoButtonProps) {
  const queries = useQueryClient();
  const { navigate } = useRouter();
  const making = useMutation({
    mutationFn: startDemo,
    onSuccess: async (id) => {
      await navigate({ href: `/review/${id}` });
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ["review"] }),
  });
  return (
    <>
      <p className="row">
        <Button look={look} disabled={making.isPending} onClick={() => making.mutate()}>
          Set up a trial project
        </Button>
        <span className="note" aria-live="polite">
          {making.isPending
            ? "Setting it up …"
            : "A dozen practice items, a guideline and a policy; you lead it and review in it."}
        </span>
      </p>
      {making.error !== null && <ErrorNotice error={making.error} />}
    </>
  );
}
