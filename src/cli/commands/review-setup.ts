import { basename } from "node:path";
import { Option } from "commander";
import { z } from "zod";
import { policyRuleSchema } from "#src/projects/index.ts";
import { runOperation } from "#src/operations/index.ts";
import { printJson, subcommand } from "../command.ts";
import type { AddCommand } from "../command.ts";
import { CommandFailure, invalidOption } from "../failure.ts";
import { numberOption } from "../number-option.ts";
import { parseYaml } from "../parse-yaml.ts";
import { readNamedFile } from "../pick-profile.ts";
import { POLICY_TEMPLATE } from "../policy-template.ts";
import { guardOf, ofProject, withDeclared, withReason } from "../review-options.ts";
import type { ChangeOptions } from "../review-options.ts";
import { projectText } from "../review-text.ts";
import { section } from "../table.ts";
import { readTextValue } from "../text-value.ts";

interface SettingsOptions extends ChangeOptions {
  readonly overlap?: number;
  readonly goldShare?: number;
  readonly qualification?: number;
  readonly agreement?: "majority" | "unanimous";
  readonly justification?: number;
  readonly reservation?: number;
  readonly consent?: string;
  readonly canary?: string;
}

/** `clerkship review guideline|policy|settings|items`: what a project is made of. */
export const addReviewSetUp: AddCommand = (review, context) => {
  const { ports, width } = context;

  withReason(
    withDeclared(
      ofProject(review, "guideline", "Put a new version of the guideline in force", [
        "guideline r-1a2b3c4d5e6f guideline.md",
        'guideline r-1a2b3c4d5e6f guideline.md --because "Doses were unclear"',
      ]),
    ),
  )
    .argument("<file>", "a text in Markdown; - reads standard input")
    .action(async (id: string, file: string, { json, because, declared }: ChangeOptions) => {
      const text = new TextDecoder().decode(await readNamedFile(file, context)).replaceAll("\r\n", "\n");
      const project = await runOperation(
        "projects.setGuideline",
        { id, text, because, ...guardOf(declared) },
        ports,
      );
      return json === true
        ? printJson(context, project)
        : context.out(`Version ${project.guideline?.version ?? 1} is in force.\n`);
    });

  withReason(
    subcommand(review, "policy", "Say who may review what; what no rule allows is denied", [
      "review policy --template > policy.yaml",
      "review policy r-1a2b3c4d5e6f policy.yaml",
      "review policy --template --json",
    ]),
  )
    .argument("[id]", "a project; `clerkship review list` shows them")
    .argument("[file]", "rules as YAML or JSON; - reads standard input")
    .option("--template", "print a policy to begin with, each rule with its reason")
    .action(
      async (
        id: string | undefined,
        file: string | undefined,
        { json, because, template }: ChangeOptions & { template?: boolean },
      ) => {
        if (template === true)
          return json === true
            ? printJson(context, { version: 1, rules: await readRules(POLICY_TEMPLATE) })
            : context.out(POLICY_TEMPLATE);
        if (id === undefined || file === undefined)
          throw invalidOption(
            "A project and a file of rules are wanted.",
            "Begin with: clerkship review policy --template > policy.yaml",
          );
        const rules = await readRules(new TextDecoder().decode(await readNamedFile(file, context)));
        const project = await runOperation("projects.setPolicy", { id, rules, because }, ports);
        return json === true
          ? printJson(context, project)
          : context.out(`Version ${project.policy?.version ?? 1} with ${rules.length} rules is in force.\n`);
      },
    );

  withReason(
    withDeclared(
      ofProject(review, "settings", "Change how a project works", [
        "settings r-1a2b3c4d5e6f --overlap 3 --agreement unanimous",
        "settings r-1a2b3c4d5e6f --consent @consent.md --qualification 0.7",
      ]),
    ),
  )
    .addOption(
      numberOption("--overlap <n>", "people who judge each item", { least: 1, most: 20, whole: true }),
    )
    .addOption(
      numberOption("--gold-share <share>", "share of items with a known answer", { least: 0, most: 0.5 }),
    )
    .addOption(
      numberOption("--qualification <share>", "share right that the lower bound must reach to be let in", {
        least: 0,
        most: 1,
      }),
    )
    .addOption(new Option("--agreement <rule>", "when people agree").choices(["majority", "unanimous"]))
    .addOption(
      numberOption("--justification <letters>", "letters of reason a choice needs", {
        least: 0,
        most: 2_000,
        whole: true,
      }),
    )
    .addOption(
      numberOption("--reservation <minutes>", "how long an opened item waits for its reviewer", {
        least: 5,
        most: 1_440,
        whole: true,
      }),
    )
    .option("--consent <words>", "what people agree to before the first item; @FILE takes a file")
    .option("--canary <words>", "the string of its own in every exported row")
    .action(async (id: string, options: SettingsOptions) => {
      const { json, because, declared, qualification, reservation, consent, overlap, goldShare } = options;
      const given = {
        overlap,
        goldShare,
        agreement: options.agreement,
        justification: options.justification,
        canary: options.canary,
        declared,
        reservationMinutes: reservation,
        qualification: qualification === undefined ? undefined : { atLeast: qualification },
        consent: consent === undefined ? undefined : await readTextValue(consent, context),
      };
      const settings = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
      if (Object.keys(settings).length === 0)
        throw invalidOption("Nothing to change was named.", "Name a setting, such as --overlap 3.");
      const project = await runOperation(
        "projects.setSettings",
        { id, settings, because, ...guardOf(declared) },
        ports,
      );
      return json === true ? printJson(context, project) : context.out(projectText(project, width));
    });

  withDeclared(
    ofProject(review, "items", "Add items to judge from a file", [
      "items r-1a2b3c4d5e6f answers.jsonl",
      "items r-1a2b3c4d5e6f known.jsonl --part gold",
    ]),
  )
    .argument("<file>", "items of ours, or a file of a known format; - reads standard input")
    .addOption(
      new Option("--part <part>", "what they are for")
        .choices(["work", "gold", "qualification"])
        .default("work"),
    )
    .action(
      async (
        id: string,
        file: string,
        { json, part, declared }: ChangeOptions & { part: "work" | "gold" | "qualification" },
      ) => {
        context.note("Reading and checking the items …");
        const bytes = await readNamedFile(file, context);
        const answer = await runOperation(
          "projects.addItems",
          { id, part, file: { name: basename(file), bytes }, ...guardOf(declared) },
          ports,
        ).finally(() => context.note(""));
        if (answer.kind === "failed")
          throw new CommandFailure({
            code: "no-items",
            message: `${answer.says}${answer.line === undefined ? "" : ` (line ${answer.line})`}`,
            advice: "docs/cli.md names the formats that are read.",
          });
        if (json === true) return printJson(context, { version: 1, ...answer });
        const { added, known, skipped, notes } = answer;
        return context.out(
          [
            `${added} added, ${known.length} were there already, ${skipped.length} skipped.`,
            ...(skipped.length === 0
              ? []
              : [
                  section(
                    "Skipped",
                    skipped.map(({ row, says }) => `row ${row}: ${says}`),
                    width,
                  ),
                ]),
            ...(notes.length === 0 ? [] : [section("Notes", notes, width)]),
            "",
          ].join("\n"),
        );
      },
    );
};

const rulesSchema = z.array(policyRuleSchema);

/** Rules of a file: a list, or a list under "rules". JSON is YAML too. */
async function readRules(text: string) {
  const held = await parseYaml(text);
  const rules = rulesSchema.safeParse(
    typeof held === "object" && held !== null && "rules" in held ? held.rules : held,
  );
  if (rules.success) return rules.data;
  const [issue] = rules.error.issues;
  throw new CommandFailure({
    code: "not-rules",
    message: `The policy does not fit at "${issue?.path.join(".") ?? ""}".`,
    advice: "Begin with what `clerkship review policy --template` prints.",
  });
}
