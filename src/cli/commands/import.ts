import { importFile, runOperation } from "#src/operations/index.ts";
import type { OperationOutput, ProfileRecord } from "#src/operations/index.ts";
import { printJson, subcommand } from "../command.ts";
import type { AddCommand } from "../command.ts";
import { CommandFailure } from "../failure.ts";
import { pickFile } from "../pick-profile.ts";
import { section, table } from "../table.ts";
import { wrap } from "../wrap.ts";

interface Options {
  readonly json?: boolean;
  readonly example?: string;
  readonly withText?: boolean;
  readonly save: boolean;
  readonly mask?: boolean;
}

/** `clerkship import FILE`: what we read in a résumé, every part with the words that show it. */
export const addImport: AddCommand = (program, context) => {
  subcommand(program, "import", "Read a résumé into a profile and keep it on this machine", [
    "import resume.pdf",
    "import resume.docx --json --with-text",
    "import - --no-save < resume.txt",
  ])
    .argument("[file]", "résumé: PDF, DOCX, Markdown, text or JSON Resume; - reads standard input")
    .option("--example <id>", "a synthetic example instead of a file")
    .option("--with-text", "add the extracted text, so that every offset can be checked")
    .option("--no-save", "read only; keep nothing")
    .option("--mask", "put blocks over record and plan numbers of patients instead of refusing the file")
    .action(async (file: string | undefined, { json, example, withText, save, mask }: Options) => {
      const handed = await pickFile({ file, example }, context);
      const outcome: OperationOutput<"profile.import"> = save
        ? await runOperation(
            "profile.import",
            { file: handed, guard: { mask: mask === true } },
            context.ports,
          )
        : await importFile(handed, context.ports);
      if (outcome.kind === "failed") throw new CommandFailure(outcome.failure);
      if (json === true)
        printJson(context, importContract(outcome, { withText: withText === true, saved: save }));
      else context.out(describeImport(outcome, save, context.width));
    });
};

function importContract(
  { profile, document }: ProfileRecord,
  { withText, saved }: { withText: boolean; saved: boolean },
) {
  const { claims, unplaced, notes, version: _version, ...rest } = profile;
  return {
    version: 1,
    offsets: "UTF-16 code units into the extracted text; end is exclusive",
    saved,
    profile: rest,
    claims,
    unplaced,
    notes,
    text: { chars: document.text.length, pages: document.pages },
    ...(withText ? { extracted: document.text } : {}),
  };
}

function describeImport({ profile }: ProfileRecord, saved: boolean, width: number): string {
  const positions = profile.positions.map(({ title, employer, period }) =>
    [
      title?.value ?? "title unclear",
      employer?.value ?? "employer unclear",
      period?.quote.text ?? "dates unclear",
    ].join(" · "),
  );
  const studies = profile.education.map(({ degree, institution }) =>
    [degree?.value, institution?.value].filter(Boolean).join(" · "),
  );
  const claims = profile.claims.map(({ label, level, grade, origin, evidence }) => [
    label,
    level,
    origin === "bridge" ? `${grade}, carried over` : grade,
    `“${(evidence[0]?.text ?? "").replaceAll(/\s+/g, " ")}”`,
  ]);
  return [
    `${wrap(profile.headline, { width })}\n`,
    section("Work", positions, width),
    section("Education", studies, width),
    section(
      "Licences and certificates",
      profile.credentials.map(({ name }) => name.value.replaceAll(/\s+/g, " ")),
      width,
    ),
    `Skills, with the words that show them\n${claims.length === 0 ? "  none found" : table(claims, { width, indent: "  " })}\n`,
    section(
      "Named but not claimed",
      profile.notClaimed.map(({ label, polarity }) => `${label} (${polarity})`),
      width,
    ),
    section(
      "Not placed",
      profile.unplaced.map(({ text }) => text.replaceAll(/\s+/g, " ").slice(0, 100)),
      width,
    ),
    saved ? `Kept as ${profile.id}. Next: clerkship lanes --profile ${profile.id}\n` : "Nothing was kept.\n",
  ].join("\n");
}
