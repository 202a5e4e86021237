import { runOperation } from "#src/operations/index.ts";
import type { OperationOutput } from "#src/operations/index.ts";
import { printJson, subcommand } from "../command.ts";
import type { AddCommand } from "../command.ts";
import { CommandFailure } from "../failure.ts";
import { collectList, guardOf, ofProject, readRoles, withDeclared, withReason } from "../review-options.ts";
import type { ChangeOptions } from "../review-options.ts";
import { projectText } from "../review-text.ts";
import { section, table } from "../table.ts";
import { addReviewLeaving } from "./review-leave.ts";
import { addReviewPeople } from "./review-people.ts";
import { addReviewQuality } from "./review-quality.ts";
import { addReviewQuestions } from "./review-questions.ts";
import { addReviewSetUp } from "./review-setup.ts";
import { addReviewWork } from "./review-work.ts";

interface CreateOptions extends ChangeOptions {
  readonly purpose: string;
  readonly also: readonly string[];
}

/** `clerkship review …`: projects in which people judge answers, from set-up to export. */
export const addReview: AddCommand = (program, context) => {
  const { ports, width } = context;
  const review = program
    .command("review")
    .description("Run a project in which people judge medical AI answers")
    .addHelpText(
      "after",
      '\nExamples:\n  $ clerkship review create "Chest pain answers" --declared synthetic\n  $ clerkship review policy --template > policy.yaml\n  $ clerkship review list --json\n',
    );

  withDeclared(
    subcommand(review, "create", "Begin a project; you lead it", [
      'review create "Chest pain answers"',
      'review create "Chest pain answers" --declared synthetic --also reviewer,adjudicator --json',
    ]),
  )
    .argument("<title>", "what it is called")
    .option("--purpose <words>", "what it is for", "")
    .option("--also <roles>", "roles you take besides leading it: reviewer, adjudicator", collectList, [])
    .action(async (title: string, { json, purpose, also, declared }: CreateOptions) => {
      const roles = readRoles(also);
      const settings = declared === undefined ? {} : { declared };
      const project = await runOperation(
        "projects.create",
        { title, purpose, settings, ...guardOf(declared) },
        ports,
      );
      const { id, me } = project;
      if (roles.length > 0)
        await runOperation(
          "projects.setRoles",
          {
            id,
            person: me.person,
            roles: [...new Set([...me.roles, ...roles])],
            because: "Taken at the beginning.",
          },
          ports,
        );
      const made = await runOperation("projects.get", { id }, ports);
      return json === true
        ? printJson(context, made)
        : context.out(`Begun as ${id}.\n\n${projectText(made, width)}`);
    });

  subcommand(review, "list", "List the projects you have a part in", ["review list"]).action(
    async ({ json }: { json?: boolean }) => {
      const answer = await runOperation("projects.list", {}, ports);
      if (json === true) return printJson(context, answer);
      const rows = answer.projects.map(({ id, title, roles, closed, progress }) => [
        id,
        `${progress.decided} of ${progress.work} decided`,
        closed ? "closed" : roles.join(", "),
        title,
      ]);
      return context.out(
        rows.length === 0 && answer.unreadable === undefined
          ? 'There is no project yet. Try: clerkship review create "TITLE"\n'
          : `${table(rows, { width })}\n${answer.unreadable === undefined ? "" : section("Cannot be read any more; `clerkship review verify ID` says where it broke", answer.unreadable, width)}`,
      );
    },
  );

  ofProject(review, "show", "Show a project, where it stands and what is missing", [
    "show r-1a2b3c4d5e6f",
  ]).action(async (id: string, { json }: { json?: boolean }) => {
    const project = await runOperation("projects.get", { id }, ports);
    return json === true ? printJson(context, project) : context.out(projectText(project, width));
  });

  addReviewSetUp(review, context);
  addReviewQuestions(review, context);
  addReviewPeople(review, context);
  addReviewWork(review, context);
  addReviewQuality(review, context);
  addReviewLeaving(review, context);

  const shown = (project: OperationOutput<"projects.get">, json: boolean | undefined, says: string) =>
    json === true ? printJson(context, project) : context.out(`${says}\n`);
  withReason(
    ofProject(review, "close", "Close a project: nobody is given items any more", ["close r-1a2b3c4d5e6f"]),
  ).action(async (id: string, { json, because }: ChangeOptions) =>
    shown(await runOperation("projects.close", { id, because }, ports), json, "Closed."),
  );
  withReason(ofProject(review, "reopen", "Open a closed project again", ["reopen r-1a2b3c4d5e6f"])).action(
    async (id: string, { json, because }: ChangeOptions) =>
      shown(await runOperation("projects.reopen", { id, because }, ports), json, "Open again."),
  );
  withReason(
    ofProject(review, "unseal", "Say which model wrote what; cannot be taken back", [
      'unseal r-1a2b3c4d5e6f --yes --because "All is judged"',
    ]),
  )
    .option("--yes", "go on")
    .action(async (id: string, { json, because, yes }: ChangeOptions & { yes?: boolean }) => {
      if (yes !== true) throw notConfirmed("Nothing was unsealed.");
      const answer = await runOperation("projects.unseal", { id, because, confirm: true }, ports);
      return shown(answer, json, "Unsealed.");
    });
  ofProject(review, "delete", "Delete a project with everything in it, for good", [
    "delete r-1a2b3c4d5e6f --yes",
  ])
    .option("--yes", "go on")
    .action(async (id: string, { json, yes }: { json?: boolean; yes?: boolean }) => {
      if (yes !== true) throw notConfirmed("Nothing was deleted.");
      const answer = await runOperation("projects.delete", { id, confirm: true }, ports);
      return json === true ? printJson(context, { version: 1, ...answer }) : context.out("Deleted.\n");
    });
};

function notConfirmed(message: string): CommandFailure {
  return new CommandFailure({
    code: "not-confirmed",
    message,
    advice: "It cannot be taken back. Add --yes to go on.",
  });
}
