import { Option } from "commander";
import { AppError } from "#src/kernel/index.ts";
import { runOperation } from "#src/operations/index.ts";
import { proofKindSchema } from "#src/proof/index.ts";
import type { ProofKind } from "#src/proof/index.ts";
import { closestName } from "../closest-name.ts";
import { printJson, subcommand } from "../command.ts";
import type { AddCommand } from "../command.ts";
import { CommandFailure, EXIT, invalidOption } from "../failure.ts";
import { isQuotable } from "../quotable.ts";
import { gateCount, gateText, studyText } from "../proof-text.ts";
import { section, table } from "../table.ts";
import { wrap } from "../wrap.ts";
import { checkPlaces, writeOrThrow } from "../write-or-throw.ts";
import { addProofChanges } from "./proof-change.ts";
import { addProofPublishing } from "./proof-publish.ts";

interface NewOptions {
  readonly json?: boolean;
  readonly title: string;
  readonly author?: string;
  readonly blueprint?: string;
  readonly profile?: string;
  readonly plan?: string;
  readonly work?: string;
}

interface ShowOptions {
  readonly json?: boolean;
  readonly md?: boolean;
  readonly html?: boolean;
  readonly pdf?: string;
  readonly force?: boolean;
}

/** `clerkship proof …`: pieces of proof from their template to a signed packet. */
export const addProof: AddCommand = (program, context) => {
  const { width, ports } = context;
  subcommand(program, "proofs", "List the pieces of proof kept here", ["proofs"])
    .option("--profile <id>", "only those of a profile")
    .action(async ({ json, profile: profileId }: { json?: boolean; profile?: string }) => {
      const answer = await runOperation("proof.list", { profileId }, ports);
      if (json === true) return printJson(context, answer);
      const rows = answer.pieces.map(({ id, kind, title, changedOn, publishedOn, open, gates }) => [
        id,
        kind,
        publishedOn === undefined ? `draft of ${changedOn}` : `published ${publishedOn}`,
        open === 0 ? "every gate met" : `${open} of ${gates} gates open`,
        title,
      ]);
      return context.out(
        rows.length === 0
          ? 'No piece of proof is kept here yet. Try: clerkship proof new case-study --title "..."\n'
          : `${table(rows, { width })}\n`,
      );
    });

  const proof = program
    .command("proof")
    .description("Write a piece of proof, clear its gates, publish and sign it")
    .addHelpText(
      "after",
      '\nExamples:\n  $ clerkship proof kinds\n  $ clerkship proof new case-study --title "Readmission at one hospital"\n  $ clerkship proof gates ID --json\n',
    );

  subcommand(proof, "kinds", "Show the kinds of proof, who reads them and how long they take", [
    "proof kinds",
  ]).action(async ({ json }: { json?: boolean }) => {
    const answer = await runOperation("proof.kinds", {}, ports);
    if (json === true) return printJson(context, answer);
    const shown = answer.kinds.map(({ kind, title, says, forWhom, handedIn, hours, blueprints }) =>
      section(
        `${kind}: ${title}`,
        [
          says,
          `For: ${forWhom}`,
          `Handed in: ${handedIn}`,
          `Hours: about ${hours.low} to ${hours.high}`,
          ...(blueprints.length === 0 ? [] : [`Blueprints: ${blueprints.map(({ id }) => id).join(", ")}`]),
        ],
        width,
      ),
    );
    return context.out(shown.join("\n"));
  });

  subcommand(proof, "guide", "Say what each part of a kind has to answer", [
    "proof guide case-study",
    "proof guide workflow-redesign --json",
  ])
    .argument("<kind>", "a kind; `clerkship proof kinds` shows them")
    .option("--blueprint <id>", "the blueprint it follows")
    .action(async (kind: string, { json, blueprint }: { json?: boolean; blueprint?: string }) => {
      const answer = await runOperation("proof.guide", { kind: readKind(kind), blueprint }, ports);
      if (json === true) return printJson(context, answer);
      const shown = answer.sections.map(({ section: id, title, answers, prompts, mustShow, needed }) =>
        section(
          `${title} (${id})${needed ? "" : ", may stay empty"}`,
          [
            answers,
            ...prompts.map((prompt) => `- ${prompt}`),
            ...mustShow.map((must) => `must show: ${must}`),
          ],
          width,
        ),
      );
      return context.out(shown.join("\n"));
    });

  subcommand(proof, "new", "Begin a piece from the template of its kind", [
    'proof new case-study --title "Readmission at one hospital" --author "A. Nurse"',
    'proof new workflow-redesign --title "Handover with a summary" --profile p-1a2b3c4d5e6f',
  ])
    .argument("<kind>", "a kind; `clerkship proof kinds` shows them")
    .addOption(new Option("--title <words>", "what it is called").makeOptionMandatory())
    .option("--author <name>", "who made it")
    .option("--blueprint <id>", "a blueprint of the field that it follows")
    .option("--profile <id>", "the profile it will count for")
    .option("--plan <id>", "the plan whose work it finishes, with --work")
    .option("--work <id>", "that work")
    .action(
      async (
        kind: string,
        { json, title, author, blueprint, profile: profileId, plan, work }: NewOptions,
      ) => {
        if ((plan === undefined) !== (work === undefined))
          throw invalidOption(
            "--plan and --work go together.",
            "`clerkship plan show` prints the ids of its tasks.",
          );
        const asked = readKind(kind);
        if (profileId !== undefined) await runOperation("profile.get", { id: profileId }, ports);
        const answer = await runOperation(
          "proof.start",
          {
            kind: asked,
            title,
            author,
            blueprint,
            profileId,
            ...(plan === undefined || work === undefined ? {} : { plan: { id: plan, work } }),
          },
          ports,
        );
        if (json === true) return printJson(context, { version: 1, ...answer });
        return context.out(
          `Begun as ${answer.study.id}.\n${wrap(gateCount(answer.gates, answer.study.id), { width })}\n`,
        );
      },
    );

  subcommand(proof, "show", "Show a piece: its parts, live results and gates; or print it as a document", [
    "proof show s-1a2b3c4d5e6f",
    "proof show s-1a2b3c4d5e6f --html > piece.html",
    "proof show s-1a2b3c4d5e6f --json > piece.json",
  ])
    .argument("<id>", "a piece; `clerkship proofs` lists them")
    .addOption(new Option("--md", "print it as Markdown").conflicts(["html", "pdf", "json"]))
    .addOption(
      new Option("--html", "print it as one page that works without a network").conflicts(["pdf", "json"]),
    )
    .option("--pdf <file>", "write it as pages to print")
    .option("--force", "let --pdf replace a file")
    .action(async (id: string, { json, md, html, pdf, force }: ShowOptions) => {
      if (md === true) return context.out((await runOperation("proof.markdown", { id }, ports)).text);
      if (html === true) return context.out((await runOperation("proof.html", { id }, ports)).text);
      if (pdf !== undefined) {
        await checkPlaces([pdf], force === true, context);
        const { base64 } = await runOperation("proof.pdf", { id }, ports);
        const bytes = Buffer.from(base64, "base64");
        await writeOrThrow(pdf, bytes, context);
        return json === true
          ? printJson(context, { version: 1, bytes: bytes.length })
          : context.err("Written.\n");
      }
      const answer = await runOperation("proof.get", { id }, ports);
      if (json === true) return printJson(context, { version: 1, ...answer });
      const { kind, blueprint } = answer.study;
      const guide = await runOperation("proof.guide", { kind, blueprint }, ports);
      return context.out(studyText(answer, guide, width));
    });

  subcommand(proof, "gates", "Say what stands between a piece and being published", [
    "proof gates s-1a2b3c4d5e6f",
  ])
    .argument("<id>", "a piece; `clerkship proofs` lists them")
    .action(async (id: string, { json }: { json?: boolean }) => {
      const { gates } = await runOperation("proof.get", { id }, ports);
      if (json === true) return printJson(context, { version: 1, gates });
      return context.out(`${gateText(gates, width)}\n`);
    });

  addProofChanges(proof, context);
  addProofPublishing(proof, context);

  subcommand(proof, "delete", "Delete a piece and what it counted for", ["proof delete s-1a2b3c4d5e6f"])
    .argument("<id>", "a piece; `clerkship proofs` lists them")
    .action(async (id: string, { json }: { json?: boolean }) => {
      const answer = await runOperation("proof.delete", { id }, ports);
      if (!answer.deleted) throw new AppError("not_found", { kind: "proof", id });
      return json === true ? printJson(context, { version: 1, ...answer }) : context.out("Deleted.\n");
    });
};

function readKind(text: string): ProofKind {
  const kind = proofKindSchema.safeParse(text.toLowerCase());
  if (kind.success) return kind.data;
  const near = closestName(text, proofKindSchema.options);
  throw new CommandFailure({
    code: "not_found",
    message: `There is no kind of proof ${isQuotable(text) ? `called "${text}"` : "of that name"}.${near === undefined ? "" : ` Did you mean "${near}"?`}`,
    advice: `The kinds are: ${proofKindSchema.options.join(", ")}.`,
    exit: EXIT.notFound,
  });
}
