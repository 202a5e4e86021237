import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import type { Roles, TableLook } from "#src/evaluation/index.ts";
import { send } from "../../client/call.ts";
import type { OperationOutput } from "../../client/operations.ts";
import { changeDesk, deskNow, NO_ROLES, useDeskNow } from "./desk-store.ts";
import { exampleFile } from "./example-file.ts";
import { freshSettings } from "./settings-form.ts";
import type { SettingsForm } from "./settings-form.ts";
import { explainFailure } from "./explain-failure.ts";

let running: AbortController | undefined;

/** The desk and what can be done at it. What fails leaves the file and every choice where they are. */
export function useDesk() {
  const desk = useDeskNow();
  const queries = useQueryClient();
  const navigate = useNavigate();

  const finish = async (answer: OperationOutput<"evaluation.run">) => {
    if (answer.kind === "failed") changeDesk({ work: failureOf(answer.failure) });
    else if (answer.kind === "stopped") changeDesk({ work: { kind: "refused", warnings: answer.warnings } });
    else if (answer.id === undefined) changeDesk({ work: { kind: "judged", report: answer.report } });
    else {
      const { id, report } = answer;
      queries.setQueryData(["evaluation", id], { version: 1, id, report });
      changeDesk({ work: { kind: "idle" } });
      void queries.invalidateQueries({ queryKey: ["evaluations"] });
      // Somebody who went elsewhere meanwhile finds it in the list.
      if (window.location.pathname === "/evaluate") await navigate({ to: "/evaluate/$id", params: { id } });
    }
  };

  return {
    desk,
    take: (file: File) => void look(file, freshSettings()),
    tryExample: () => void look(exampleFile(), { ...freshSettings(), synthetic: true }),
    lookAgain: () => {
      const { file, settings } = deskNow();
      if (file !== undefined) void look(file, settings);
    },
    changeRoles: (roles: Roles) => changeDesk({ roles }),
    changeSettings: (change: Partial<SettingsForm>) =>
      changeDesk({ settings: { ...deskNow().settings, ...change } }),
    changeKeep: (keep: boolean) => changeDesk({ keep }),
    judge: (settings: object) => void judge(settings, finish),
    stop: () => {
      running?.abort();
      running = undefined;
      changeDesk({ work: { kind: "halted" } });
    },
  };
}

async function look(file: File, settings: SettingsForm): Promise<void> {
  const before = deskNow();
  changeDesk({ file, look: undefined, work: { kind: "looking" } });
  await attempt(file, async (signal) => {
    const answer = await send("evaluation.look", file, signal);
    return () => {
      if (answer.kind === "failed") {
        changeDesk({ work: failureOf(answer.failure) });
        return;
      }
      // What was chosen for a file holds for its mended copy; that its people are made up is said of each file anew.
      const same = holdsAll(answer.look, before.roles) && before.roles.scores.length > 0;
      const synthetic = settings.synthetic || (before.file?.name === file.name && before.settings.synthetic);
      changeDesk({
        look: answer.look,
        roles: same ? before.roles : answer.look.roles,
        settings: { ...(same ? before.settings : settings), synthetic },
        work: { kind: "idle" },
      });
    };
  });
}

async function judge(
  settings: object,
  finish: (answer: OperationOutput<"evaluation.run">) => Promise<void>,
): Promise<void> {
  const { file, roles, keep } = deskNow();
  if (file === undefined) return;
  changeDesk({ work: { kind: "judging" } });
  await attempt(file, async (signal) => {
    const answer = await send("evaluation.run", file, signal, {
      roles: JSON.stringify(roles),
      settings: JSON.stringify(settings),
      keep: JSON.stringify(keep),
    });
    return () => finish(answer);
  });
}

/** One thing at a time: a later one ends what runs, and only the latest has a say. */
async function attempt(
  file: File,
  work: (signal: AbortSignal) => Promise<() => Promise<void> | void>,
): Promise<void> {
  running?.abort();
  const control = new AbortController();
  running = control;
  try {
    const finish = await work(control.signal);
    if (running === control) await finish();
  } catch (error) {
    if (running !== control) return;
    changeDesk({ work: { kind: "failed", ...(await explainFailure(error, file)) } });
  }
}

function failureOf({ says, line }: { readonly says: string; readonly line?: number | undefined }) {
  return {
    kind: "failed",
    message: line === undefined || /\bline \d/.test(says) ? says : `Line ${line}: ${says}`,
    advice: "Nothing was stored. Mend the file and hand it over again; what you chose stays.",
  } as const;
}

/** Whether a file has every column that was chosen. */
function holdsAll({ columns }: TableLook, roles: Roles): boolean {
  const { positive: _, tested: __, ...named } = { ...NO_ROLES, ...roles };
  const there = new Set(columns.map(({ name }) => name));
  return Object.values(named)
    .flat()
    .every((name) => name === undefined || there.has(name));
}
