import { InvalidArgumentError, Option } from "commander";
import { isRecordKind } from "#src/atlas/index.ts";
import { AppError } from "#src/kernel/index.ts";
import { runOperation } from "#src/operations/index.ts";
import { writeCsv } from "#src/reference/index.ts";
import { printJson, subcommand } from "../command.ts";
import type { AddCommand } from "../command.ts";
import { CommandFailure } from "../failure.ts";
import { inlineText } from "../inline-text.ts";
import { pageText } from "../page-text.ts";
import { entries, table } from "../table.ts";
import { wrap } from "../wrap.ts";

interface ListOptions {
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly search?: string;
  readonly where?: readonly string[];
}

/** `clerkship search|show|list|compare|findings`: the field as a reference work. */
export const addReference: AddCommand = (program, context) => {
  subcommand(program, "search", "Search the whole field, forgiving of typing mistakes", [
    'search "de novo"',
    "search calibraton --kind terms skills --json",
  ])
    .argument("<words...>", "what to look for")
    .option("--kind <kinds...>", "only these kinds of record")
    .option("--limit <n>", "how many at most", readLimit, 20)
    .action(
      async (
        words: string[],
        { json, kind = [], limit }: { json?: boolean; kind?: string[]; limit: number },
      ) => {
        const query = words.join(" ");
        const stranger = kind.find((one) => !isRecordKind(one));
        if (stranger !== undefined) throw new AppError("not_found", { kind: "kind", id: stranger });
        const answer = await runOperation("field.search", { query, kinds: kind, limit }, context.ports);
        if (json === true) return printJson(context, answer);
        const rows = answer.hits.map(({ ref, label, excerpt }) => ({ columns: [ref, label], text: excerpt }));
        return context.out(
          rows.length === 0
            ? "Nothing in the field holds these words.\n"
            : `${entries(rows, context.width)}\n`,
        );
      },
    );

  subcommand(program, "show", "Show everything the field says of one record", [
    "show roles/interoperability-engineer",
    "show regulations/fda-510k --json",
  ])
    .argument("<ref>", "kind/id, as search and list print it")
    .action(async (ref: string, { json }: { json?: boolean }) => {
      const page = await runOperation("field.page", { ref }, context.ports);
      if (json === true) return printJson(context, page);
      return context.out(pageText(page, context.width));
    });

  subcommand(program, "list", "List the kinds of record, or all records of one kind", [
    "list",
    "list employers --where sector=payer --search health",
    "list claims --where topic=pay --csv > pay.csv",
    "list datasets --json",
  ])
    .argument("[kind]", "a kind of record; without one the kinds are listed")
    .option("--where <facet=value...>", "only records with this value; several narrow the list")
    .option("--search <words>", "only records whose name holds these words")
    .addOption(new Option("--csv", "print the flat table as CSV").conflicts("json"))
    .action(async (kind: string | undefined, options: ListOptions) => {
      if (kind === undefined) {
        if (options.where !== undefined || options.search !== undefined || options.csv === true)
          throw new CommandFailure({
            code: "invalid_input",
            message: "--where, --search and --csv want a kind of record.",
            advice: "`clerkship list` names the kinds; write one after list.",
          });
        const answer = await runOperation("field.kinds", {}, context.ports);
        if (options.json === true) return printJson(context, answer);
        return context.out(
          `${table(
            answer.kinds.map((one) => [one.kind, `${one.records}`, one.intro]),
            context,
          )}\n`,
        );
      }
      const page = await runOperation("field.kind", { kind }, context.ports);
      const wanted = readWhere(options.where ?? [], page.facets);
      const words = options.search?.toLowerCase() ?? "";
      const rows = page.rows.filter(
        ({ label, facets }) =>
          label.toLowerCase().includes(words) &&
          wanted.every(({ facet, value }) => facets[facet]?.includes(value) === true),
      );
      if (options.csv === true) {
        const kept = new Set(rows.map(({ ref }) => ref));
        const { columns, rows: all } = await runOperation("field.table", { kind }, context.ports);
        const id = columns.indexOf("id");
        return context.out(writeCsv([columns, ...all.filter((row) => kept.has(`${kind}/${row[id] ?? ""}`))]));
      }
      if (options.json === true) return printJson(context, { ...page, rows });
      if (rows.length === 0) return context.out("No record fits.\n");
      return context.out(
        `${entries(
          rows.map(({ ref, label, cells, overdue }) => ({
            columns: [ref, overdue ? `${label} (overdue)` : label],
            text: cells
              .map((cell, place) => ({ name: page.columns[place] ?? "", text: inlineText(cell) }))
              .filter(({ text }) => text !== "" && text !== label)
              .map(({ name, text }) => `${name}: ${text}`)
              .join("; "),
          })),
          context.width,
        )}\n${rows.length} of ${page.rows.length}\n`,
      );
    });

  subcommand(program, "compare", "Put two or three roles side by side", [
    "compare ml-engineer mlops-engineer",
    "compare clinical-data-analyst rwe-data-scientist health-data-steward --json",
  ])
    .argument("<roles...>", "two or three roles; `clerkship roles` lists them")
    .action(async (roles: string[], { json }: { json?: boolean }) => {
      if (roles.length < 2 || roles.length > 3 || new Set(roles).size < roles.length)
        throw new CommandFailure({
          code: "invalid_input",
          message: "Roles are put side by side in twos and threes.",
          advice: "Name two or three different roles; `clerkship roles` lists them.",
        });
      const answer = await runOperation("field.compare", { roles }, context.ports);
      if (json === true) return printJson(context, answer);
      const lines = answer.rows.flatMap(({ label, cells }) => [
        "",
        label,
        ...cells.map((cell, place) =>
          wrap(`${answer.roles[place]?.label ?? ""}: ${inlineText(cell)}`, {
            ...context,
            first: "  ",
            rest: "    ",
          }),
        ),
      ]);
      const heading = wrap(answer.roles.map(({ label }) => label).join(" | "), context);
      return context.out(`${heading}\n${lines.join("\n")}\n`);
    });

  subcommand(program, "findings", "Show what was found when the guides' claims were checked", [
    "findings",
    "findings --json",
  ]).action(async ({ json }: { json?: boolean }) => {
    const answer = await runOperation("field.findings", {}, context.ports);
    if (json === true) return printJson(context, answer);
    const rows = answer.findings.map(({ ref, label, says, figure, verification, looks }) => ({
      columns: [verification, ref, label],
      text: [
        figure === undefined ? says : `${says} ${figure}.`,
        ...looks.map(({ on, found, sources }) => `${on}: ${found} (${sources.join(", ")})`),
      ].join(" "),
    }));
    const { unverified, confirmed, contradicted, stale } = answer.counts;
    return context.out(
      `${entries(rows, context.width)}\n\n${unverified} not verified, ${confirmed} confirmed, ${contradicted} contradicted, ${stale} stale\n`,
    );
  });
};

function readLimit(text: string): number {
  const limit = Number(text);
  if (text.trim() === "" || !Number.isInteger(limit) || limit < 1 || limit > 100)
    throw new InvalidArgumentError("Write a whole number from 1 to 100.");
  return limit;
}

interface Wanted {
  readonly facet: string;
  readonly value: string;
}

function readWhere(
  where: readonly string[],
  facets: readonly { readonly key: string; readonly values: readonly { readonly id: string }[] }[],
): readonly Wanted[] {
  return where.map((written) => {
    const [facet = "", value = ""] = written.split("=");
    const known = facets.find(({ key }) => key === facet);
    if (known === undefined)
      throw new CommandFailure({
        code: "invalid_input",
        message: `This list has no facet of that name.`,
        advice: `It has: ${facets.map(({ key }) => key).join(", ")}. Write --where facet=value.`,
      });
    if (!known.values.some(({ id }) => id === value))
      throw new CommandFailure({
        code: "invalid_input",
        message: `No record has that ${facet}.`,
        advice: `There are: ${known.values.map(({ id }) => id).join(", ")}.`,
      });
    return { facet, value };
  });
}
