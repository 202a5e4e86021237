import { CsvError, parse } from "csv-parse/sync";
import { TABLE_LIMITS } from "#src/evaluation/index.ts";
import type { ReadTableOutcome } from "#src/evaluation/index.ts";
import { startTable } from "./build-table.ts";
import type { TableBuilder } from "./build-table.ts";
import { cannotRead } from "./cannot-read.ts";
import { decodeText } from "./decode-text.ts";

const SEPARATORS = [",", "\t", ";", "|"] as const;

/** Reads CSV, TSV and their kin (RFC 4180; the separator is found from the first line). */
export function readDelimited(bytes: Uint8Array): ReadTableOutcome {
  const decoded = decodeText(bytes);
  if (decoded === undefined)
    return cannotRead(
      "not-a-table",
      "The file is no text. Save the table as CSV, TSV, JSON lines or Parquet.",
    );
  const { text, notes } = decoded;
  if (text.trim() === "")
    return cannotRead(
      "empty",
      "The file is empty. Write a line with column names and one row for every prediction.",
    );
  const separator = separatorOf(firstLine(text));
  if (separator === undefined) {
    return cannotRead(
      "not-a-table",
      "The first line holds one column only. A predictions file needs at least the outcome and the score, separated by commas, tabs or semicolons.",
      1,
    );
  }
  let builder: TableBuilder | undefined;
  let refused: ReadTableOutcome | undefined;
  try {
    parse(text, {
      delimiter: separator,
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: TABLE_LIMITS.cellCharacters * 64,
      on_record: (cells: string[], { lines }) => {
        if (builder === undefined) {
          const start = startTable(cells);
          if (start.kind !== "started") throw new Refused(start);
          builder = start.builder;
        } else if (!isBlank(cells) && !builder.addRow(cells, lines)) throw new Refused(builder.finish());
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof Refused)) return describeBrokenText(error);
    refused = error.outcome;
  }
  return refused ?? builder?.finish(notes) ?? cannotRead("empty", "The file holds no rows.");
}

/** Stops the parser from inside; what was found goes with it. */
class Refused extends Error {
  readonly outcome: ReadTableOutcome;

  constructor(outcome: ReadTableOutcome) {
    super("refused");
    this.outcome = outcome;
  }
}

/** A line of separators alone is what spreadsheets leave below a table. */
const isBlank = (cells: readonly string[]): boolean =>
  cells.length > 1 && cells.every((cell) => cell.trim() === "");

function firstLine(text: string): string {
  const start = text.search(/[^\s\uFEFF]/u);
  const end = text.slice(start).search(/[\r\n]/u);
  return end < 0 ? text.slice(start) : text.slice(start, start + end);
}

/** The separator that cuts the first line into most pieces, quoted ones aside. */
function separatorOf(line: string): string | undefined {
  const bare = line.replaceAll(/"[^"]*"/gu, "");
  const counted = SEPARATORS.map((separator) => ({ separator, count: bare.split(separator).length - 1 }));
  const best = counted.reduce((most, one) => (one.count > most.count ? one : most));
  return best.count === 0 ? undefined : best.separator;
}

/** The parser's own messages quote the file; only their codes and lines are used. */
function describeBrokenText(error: unknown): ReadTableOutcome {
  if (!(error instanceof CsvError))
    return cannotRead("damaged", "The file could not be read to its end. Save it again as CSV.");
  const line = typeof error["lines"] === "number" ? error["lines"] : undefined;
  const where = line === undefined ? "" : ` near line ${line}`;
  switch (error.code) {
    case "CSV_QUOTE_NOT_CLOSED":
      return cannotRead(
        "unclosed-quote",
        `A quotation mark is opened${where} and never closed. Close it, or double marks that belong to the text.`,
        line,
      );
    case "CSV_INVALID_CLOSING_QUOTE":
    case "CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE":
      return cannotRead(
        "unclosed-quote",
        `Text follows a closing quotation mark${where}. Double marks that belong to the text, and put a separator after the last.`,
        line,
      );
    case "CSV_MAX_RECORD_SIZE":
      return cannotRead(
        "not-a-table",
        `A row${where} is far too long for a table; most often a quotation mark is not closed.`,
        line,
      );
    default:
      return cannotRead("damaged", `The file could not be read${where}. Save it again as CSV.`, line);
  }
}
