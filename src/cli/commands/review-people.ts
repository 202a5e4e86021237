import { Option } from "commander";
import { credentialSchema, professionSchema } from "#src/projects/index.ts";
import { runOperation } from "#src/operations/index.ts";
import type { OperationOutput } from "#src/operations/index.ts";
import { printJson } from "../command.ts";
import type { AddCommand } from "../command.ts";
import { invalidOption } from "../failure.ts";
import { collectList, guardOf, ofProject, readRoles, withDeclared, withReason } from "../review-options.ts";
import type { ChangeOptions } from "../review-options.ts";
import { table } from "../table.ts";

interface CredentialOptions extends ChangeOptions {
  readonly name: string;
  readonly profession?: string;
  readonly title?: string;
  readonly jurisdiction: string;
  readonly state: string;
  readonly expires?: string;
  readonly source?: string;
  readonly checkedOn?: string;
  readonly lapsed?: boolean;
}

/** `clerkship review people|roles|credential`: who works in a project and as what. */
export const addReviewPeople: AddCommand = (review, context) => {
  const { ports, width } = context;
  const shown = (answer: OperationOutput<"projects.people">, json: boolean | undefined) => {
    if (json === true) return printJson(context, answer);
    const rows = answer.people.map((one) => [
      one.person,
      one.left ? "left" : one.roles.join(", "),
      `${one.judged} judged`,
      one.credentials.map(({ title, state }) => `${title} (${state})`).join("; ") || "no credential",
      one.name,
    ]);
    return context.out(`${table(rows, { width })}\n`);
  };

  ofProject(review, "people", "List who works in a project, or give an account a part in it", [
    "people r-1a2b3c4d5e6f",
    "people r-1a2b3c4d5e6f --add nurse@example.org --role reviewer",
  ])
    .option("--add <login>", "an account; `clerkship account list` shows them")
    .option("--role <roles>", "what it may do: lead, reviewer, adjudicator, observer", collectList, [])
    .action(
      async (id: string, { json, add, role }: { json?: boolean; add?: string; role: readonly string[] }) => {
        if (add === undefined) return shown(await runOperation("projects.people", { id }, ports), json);
        const roles = readRoles(role.length === 0 ? ["reviewer"] : role);
        return shown(await runOperation("projects.addPerson", { id, login: add, roles }, ports), json);
      },
    );

  withReason(
    ofProject(review, "roles", "Change what somebody may do in a project", [
      "roles r-1a2b3c4d5e6f r2 --role reviewer,adjudicator",
    ]),
  )
    .argument("<person>", "a pseudonym; `clerkship review people` shows them")
    .requiredOption("--role <roles>", "lead, reviewer, adjudicator, observer", collectList)
    .action(
      async (
        id: string,
        person: string,
        { json, role, because }: ChangeOptions & { role: readonly string[] },
      ) =>
        shown(
          await runOperation("projects.setRoles", { id, person, roles: readRoles(role), because }, ports),
          json,
        ),
    );

  withReason(
    withDeclared(
      ofProject(review, "credential", "Record what somebody is qualified as, never a licence number", [
        'credential r-1a2b3c4d5e6f r2 --profession registered-nurse --title "Registered nurse" --jurisdiction GB',
        'credential r-1a2b3c4d5e6f r2 --profession pharmacist --title Pharmacist --jurisdiction US-TX --state primary-source-checked --source "state board" --expires YYYY-MM-DD',
        "credential r-1a2b3c4d5e6f r2 --lapsed",
      ]),
    ),
  )
    .argument("<person>", "a pseudonym; `clerkship review people` shows them")
    .option("--name <name>", "tells several credentials of one person apart", "main")
    .addOption(new Option("--profession <profession>", "which profession").choices(professionSchema.options))
    .option("--title <words>", "as the person would sign")
    .option("--jurisdiction <code>", "where it is valid, such as US-TX or GB", "")
    .addOption(
      new Option("--state <state>", "how far it was looked into")
        .choices(["self-declared", "document-seen", "primary-source-checked"])
        .default("self-declared"),
    )
    .option("--expires <day>", "its last day, YYYY-MM-DD")
    .option("--source <words>", "the register or document that was looked at")
    .option("--checked-on <day>", "when it was looked at, YYYY-MM-DD")
    .option("--lapsed", "it has lapsed; it allows nothing from now on")
    .action(async (id: string, person: string, options: CredentialOptions) => {
      const { json, name, profession, title, lapsed, because, declared } = options;
      if (lapsed === true)
        return shown(
          await runOperation("projects.lapseCredential", { id, person, credential: name, because }, ports),
          json,
        );
      if (profession === undefined || title === undefined)
        throw invalidOption(
          "--profession and --title are wanted.",
          'Such as --profession registered-nurse --title "Registered nurse, intensive care".',
        );
      const { jurisdiction, state, expires, source, checkedOn } = options;
      const given = { id: name, profession, title, jurisdiction, state, expires, source, checkedOn };
      const credential = credentialSchema.safeParse(
        Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
      );
      if (!credential.success)
        throw invalidOption(
          `--${kebab(String(credential.error.issues[0]?.path[0] ?? ""))} cannot take that.`,
          "Days are written YYYY-MM-DD.",
        );
      return shown(
        await runOperation(
          "projects.setCredential",
          { id, person, credential: credential.data, ...guardOf(declared) },
          ports,
        ),
        json,
      );
    });
};

const kebab = (name: string): string => name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
