import { gzipSync, strToU8, zipSync } from "fflate";
import { parquetWriteBuffer } from "hyparquet-writer";
import { seededRandom } from "./seeded-random.ts";

/** A word that stands in cells of people and must turn up in no message. */
export const SECRET = "Quintzolana";

/** A predictions file with one fault planted, and the codes by which an answer may name it; none: any answer will do. */
export interface MalformedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly codes: readonly string[];
}

type Random = () => number;
type Cells = string[][];
interface Planted {
  readonly bytes: Uint8Array | string;
  readonly codes?: readonly string[];
}

const pick = <T>(random: Random, from: readonly T[]): T => {
  const found = from[Math.floor(random() * from.length)];
  if (found === undefined) throw new Error("nothing to pick from");
  return found;
};
const below = (random: Random, top: number): number => Math.floor(random() * top);

/** A sound table: outcome, risk, two groups and a word that is nobody's business. */
function soundCells(random: Random, rows: number): Cells {
  const body = Array.from({ length: rows }, () => {
    const risk = random();
    return [
      random() < risk ? "1" : "0",
      risk.toFixed(6),
      pick(random, ["F", "M"]),
      pick(random, ["north", "south", "west"]),
      `${SECRET} ${below(random, 3)}`,
    ];
  });
  return [["y", "p", "sex", "site", "remark"], ...body];
}

const write = (cells: Cells, separator = ",", end = "\n"): string =>
  cells.map((row) => row.join(separator)).join(end) + end;

const column = (cells: Cells, place: number, name: string, value: (row: number) => string): Cells =>
  cells.map((row, line) =>
    row.map((cell, at) => (at === place ? (line === 0 ? name : value(line - 1)) : cell)),
  );

const withColumn = (cells: Cells, name: string, value: (row: number) => string): Cells =>
  cells.map((row, line) => [...row, line === 0 ? name : value(line - 1)]);

function cut(random: Random, bytes: Uint8Array): Uint8Array {
  return bytes.slice(0, below(random, bytes.length));
}

function flip(random: Random, bytes: Uint8Array, times: number): Uint8Array {
  const flipped = bytes.slice();
  for (let time = 0; time < times; time += 1) flipped[below(random, flipped.length)] = below(random, 256);
  return flipped;
}

function insert(text: string, place: number, what: string): string {
  return text.slice(0, place) + what + text.slice(place);
}

function aParquet(cells: Cells): Uint8Array {
  const [, ...body] = cells;
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: [
        { name: "y", data: body.map((row) => Number(row[0])), type: "INT32" },
        { name: "p", data: body.map((row) => Number(row[1])), type: "DOUBLE" },
        { name: "sex", data: body.map((row) => row[2] ?? ""), type: "STRING" },
        { name: "remark", data: body.map((row) => row[4] ?? ""), type: "STRING" },
      ],
    }),
  );
}

function jsonLines(cells: Cells): string {
  const [, ...body] = cells;
  return body
    .map(([y, p, sex, , remark]) => JSON.stringify({ y: Number(y), p: Number(p), sex, remark }))
    .join("\n");
}

const BEGINNINGS: readonly (readonly number[] | string)[] = [
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  [0xff, 0xd8, 0xff, 0xe0],
  [0x7f, 0x45, 0x4c, 0x46],
  [0x80, 0x02, 0x7d],
  [0x80, 0x04, 0x95],
  [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00],
  [0x28, 0xb5, 0x2f, 0xfd],
  [0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a],
  "SQLite format 3\0",
  "ARROW1\0\0",
  "%PDF-1.7\n",
  "RDX3\nX\n",
  "<?xml version='1.0'?><rows/>",
  "<!doctype html><title>Sign in</title>",
  "{\\rtf1\\ansi hello}",
  "MSH|^~\\&|LAB|||\r",
];
const REFUSED = ["not-a-table", "unsupported", "damaged", "ragged", "no-header", "empty"];

/** Each fault: given a random stream and a sound table, a file and what it may be called. */
const FAULTS: Readonly<Record<string, (random: Random, cells: Cells) => Planted>> = {
  "cut anywhere": (random, cells) => ({ bytes: cut(random, strToU8(write(cells))) }),
  "bytes flipped": (random, cells) => ({ bytes: flip(random, strToU8(write(cells)), 1 + below(random, 12)) }),
  "a NUL inside": (random, cells) => {
    const text = write(cells);
    return { bytes: insert(text, below(random, text.length), "\0"), codes: ["not-a-table"] };
  },
  "a quotation mark opened": (random, cells) => {
    const line = 1 + below(random, cells.length - 1);
    const opened = cells.map((row, at) =>
      at === line ? row.map((cell, place) => (place === 4 ? `"${cell}` : cell)) : row,
    );
    return { bytes: write(opened), codes: ["unclosed-quote", "ragged", "not-a-table"] };
  },
  "text after a closing mark": (random, cells) => {
    const line = 1 + below(random, cells.length - 1);
    const torn = cells.map((row, at) =>
      at === line ? row.map((cell, place) => (place === 2 ? `"${cell}"${SECRET}` : cell)) : row,
    );
    return { bytes: write(torn), codes: ["unclosed-quote"] };
  },
  "separators mixed": (random, cells) => {
    const text = cells.map((row, at) => row.join(at === 0 ? "," : pick(random, [";", "\t", "|"]))).join("\n");
    return { bytes: text, codes: ["ragged"] };
  },
  "a column doubled": (random, cells) => {
    const place = below(random, 5);
    return { bytes: write(cells.map((row) => [...row, row[place] ?? ""])), codes: ["duplicate-column"] };
  },
  "a header of numbers": (_, cells) => ({
    bytes: write(cells.slice(1).map((row) => row.slice(0, 2))),
    codes: ["no-header", "duplicate-column"],
  }),
  "no header at all": (_, cells) => ({ bytes: write(cells.slice(1)) }),
  "rows ragged": (random, cells) => {
    const line = 1 + below(random, cells.length - 1);
    const ragged = cells.map((row, at) =>
      at !== line ? row : random() < 0.5 ? row.slice(0, 3) : [...row, SECRET],
    );
    return { bytes: write(ragged), codes: ["ragged"] };
  },
  "a huge cell": (random, cells) => ({
    bytes: write(
      withColumn(cells, "letter", (row) => (row === 0 ? SECRET.repeat(4_000 + below(random, 900)) : "x")),
    ),
    codes: ["not-a-table"],
  }),
  "a line of a million characters": (random) => ({
    bytes: `${pick(random, ["y,p,", "", '"'])}${SECRET.repeat(90_910)}`,
    codes: ["not-a-table", "empty", "unclosed-quote"],
  }),
  "UTF-16 without its mark": (_, cells) => ({
    bytes: new Uint8Array(Buffer.from(write(cells), "utf16le")),
    codes: ["not-a-table"],
  }),
  "UTF-32": (_, cells) => ({
    bytes: new Uint8Array(
      Buffer.concat([
        Buffer.from([0xff, 0xfe, 0, 0]),
        ...Array.from(write(cells), (mark) => Buffer.from([mark.codePointAt(0) ?? 0, 0, 0, 0])),
      ]),
    ),
    codes: ["not-a-table"],
  }),
  "Windows-1252": (_, cells) => ({
    bytes: new Uint8Array(
      Buffer.from(write(column(cells, 3, "site", (row) => (row % 2 === 0 ? "Zürich" : "Genève"))), "latin1"),
    ),
    codes: ["encoding"],
  }),
  nothing: (random) => ({
    bytes: pick(random, ["", "\n", "   \n\t\n", "\uFEFF", "\r\n\r\n"]),
    codes: ["empty", "not-a-table"],
  }),
  "names and no rows": (_, cells) => ({ bytes: write(cells.slice(0, 1)), codes: ["empty"] }),
  "one column": (_, cells) => ({ bytes: write(cells.map((row) => row.slice(1, 2))), codes: ["not-a-table"] }),
  "another kind of file": (random) => {
    const start = pick(random, BEGINNINGS);
    const head = typeof start === "string" ? strToU8(start) : Uint8Array.from(start);
    const rest = Uint8Array.from({ length: below(random, 400) }, () => below(random, 256));
    return { bytes: Buffer.concat([head, rest]), codes: REFUSED };
  },
  packed: (random, cells) => ({
    bytes: random() < 0.5 ? gzipSync(strToU8(write(cells))) : zipSync({ "p.csv": strToU8(write(cells)) }),
    codes: ["unsupported"],
  }),
  "JSON lines cut": (random, cells) => {
    const text = jsonLines(cells);
    return { bytes: text.slice(0, text.lastIndexOf("\n") + 2 + below(random, 20)), codes: ["damaged"] };
  },
  "JSON flipped": (random, cells) => ({
    bytes: flip(random, strToU8(jsonLines(cells)), 1 + below(random, 8)),
  }),
  "JSON of another shape": (random, cells) => ({
    bytes: pick(random, [
      `[${cells.map((row) => JSON.stringify(row)).join(",")}]`,
      JSON.stringify({ y: cells.map((row) => row[0]), p: cells.map((row) => row[1]) }),
      jsonLines(cells).replaceAll('"', "'"),
      `[${jsonLines(cells).replaceAll("\n", ",")},]`,
      `[${jsonLines(cells).replaceAll("\n", ",")}`,
      "[1, 2, 3]",
      "{}\n{}\n",
      `{"y": 1, "p": {"${SECRET}": 0.5}}\n`,
      `{"y": 1, "p": NaN, "remark": "${SECRET}"}\n`,
      '{"y": 1, "p": 0.5}\n{"y": 0, "q": 0.5}\n',
      "[]",
    ]),
    codes: ["damaged", "unsupported", "no-header", "ragged", "empty"],
  }),
  "deep nesting": (random) => {
    const depth = 1_000 + below(random, 200_000);
    return {
      bytes: random() < 0.5 ? "[".repeat(depth) : `{"y":${"[".repeat(depth)}${"]".repeat(depth)}}`,
      codes: ["damaged", "unsupported"],
    };
  },
  "Parquet cut": (random, cells) => {
    const bytes = aParquet(cells);
    return { bytes: bytes.slice(0, 4 + below(random, bytes.length - 5)), codes: ["damaged"] };
  },
  // Its footer only: a flipped page can keep the library busy without end, which the clock of the thread is there for.
  "Parquet flipped": (random, cells) => {
    const bytes = aParquet(cells);
    const footer = new DataView(bytes.buffer).getUint32(bytes.length - 8, true) + 8;
    const head = bytes.subarray(0, bytes.length - footer);
    return {
      bytes: Buffer.concat([
        head,
        flip(random, bytes.subarray(bytes.length - footer), 1 + below(random, 10)),
      ]),
    };
  },
  "labels of three values": (random, cells) => ({
    bytes: write(column(cells, 0, "y", () => pick(random, ["0", "1", "2", "3"]))),
    codes: ["labels-not-binary", "no-label"],
  }),
  "no event": (random, cells) => ({
    bytes: write(column(cells, 0, "y", () => pick(random, ["0"]))),
    codes: ["one-outcome"],
  }),
  "nothing but events": (_, cells) => ({
    bytes: write(column(cells, 0, "y", () => "1")),
    codes: ["one-outcome"],
  }),
  "outcomes empty": (random, cells) => ({
    bytes: write(column(cells, 0, "y", () => pick(random, ["", "NA", "NaN"]))),
    codes: ["no-label"],
  }),
  "scores empty or infinite": (random, cells) => {
    const what = pick(random, [["NaN", "NA", ""], ["Inf", "-Inf"], ["inf"]]);
    return { bytes: write(column(cells, 1, "p", () => pick(random, what))), codes: ["no-score", "no-rows"] };
  },
  "some scores infinite": (random, cells) => ({
    bytes: write(column(cells, 1, "p", (row) => (row % 4 === 0 ? "Inf" : random().toFixed(4)))),
    codes: ["infinite-scores"],
  }),
  "a few scores out of range": (random, cells) => ({
    bytes: write(
      column(cells, 1, "p", (row) =>
        row % 15 === 0 ? pick(random, ["1.7", "-0.2", "93"]) : random().toFixed(5),
      ),
    ),
    codes: ["out-of-range"],
  }),
  "scores that are no probabilities": (random, cells) => ({
    bytes: write(column(cells, 1, "p", () => (random() * 40 - 20).toFixed(3))),
    codes: ["not-a-probability"],
  }),
  "scores all the same": (random, cells) => {
    const same = random().toFixed(3);
    return { bytes: write(column(cells, 1, "p", () => same)), codes: ["constant-score"] };
  },
  "scores that are words": (random, cells) => ({
    bytes: write(
      column(cells, 1, "p", (row) =>
        row % 9 === 0 ? `high ${SECRET}` : pick(random, ["low", "0.3", "0.8"]),
      ),
    ),
    codes: ["score-not-numbers"],
  }),
  "negative times": (random, cells) => ({
    bytes: write(
      withColumn(
        column(cells, 0, "event", () => pick(random, ["0", "1"])),
        "time",
        () => String(below(random, 400) - 60),
      ),
    ),
    codes: ["negative-time"],
  }),
  "events that are no codes": (random, cells) => ({
    bytes: write(
      withColumn(
        column(cells, 0, "event", () => pick(random, ["0", "1", "0.5", "-1"])),
        "time",
        () => String(1 + below(random, 400)),
      ),
    ),
    codes: ["events-not-codes"],
  }),
  "follow-up without an event": (random, cells) => ({
    bytes: write(
      withColumn(
        column(cells, 0, "event", () => "0"),
        "time",
        () => String(1 + below(random, 400)),
      ),
    ),
    codes: ["no-events"],
  }),
  "identifiers by name": (random, cells) => ({
    bytes: write(
      withColumn(
        cells,
        pick(random, [
          "patient_name",
          "Date of Birth",
          "email",
          "NHS number",
          "phone",
          "MRN",
          "postcode",
          "surname",
        ]),
        () => SECRET,
      ),
    ),
    codes: ["identifiers"],
  }),
  "identifiers by content": (_, cells) => ({
    bytes: write(withColumn(cells, "contact", (row) => `${SECRET}${row}@example.org`)),
    codes: ["identifiers"],
  }),
  "people on both sides of the split": (random, cells) => ({
    bytes: write(
      withColumn(
        withColumn(cells, "patient_id", () => String(below(random, 20))),
        "split",
        () => pick(random, ["train", "test"]),
      ),
    ),
    codes: ["leakage"],
  }),
  "rows twice": (random, cells) => {
    const [header = [], ...body] = soundCells(random, 700);
    return {
      bytes: write([header, ...body, ...body.slice(0, 40 + below(random, 100)), ...cells.slice(1)]),
      codes: ["doubled-rows"],
    };
  },
  "outcome told by the score": (_, cells) => ({
    bytes: write(
      cells.map((row, line) =>
        line === 0 ? row : [row[0] ?? "", row[0] === "1" ? `0.9${line}` : `0.1${line}`, ...row.slice(2)],
      ),
    ),
    codes: ["separation"],
  }),
  "labels the wrong way round": (_, cells) => ({
    bytes: write(
      cells.map((row, line) =>
        line === 0 ? row : [row[0] ?? "", row[0] === "1" ? `0.${line}` : `0.9${line}`, ...row.slice(2)],
      ),
    ),
    codes: ["labels-reversed", "separation"],
  }),
  "an outcome in two strange words": (random, cells) => ({
    bytes: write(column(cells, 0, "y", () => pick(random, [`${SECRET} a`, `${SECRET} b`]))),
    codes: ["which-is-the-event"],
  }),
  "too many columns": (random, cells) => ({
    bytes: write(
      cells
        .slice(0, 3)
        .map((row, line) => [
          ...row,
          ...Array.from({ length: 1_000 + below(random, 50) }, (_, at) => (line === 0 ? `c${at}` : "1")),
        ]),
    ),
    codes: ["too-many-columns"],
  }),
};

/** How many sorts of fault there are. */
export const faultNames: readonly string[] = Object.keys(FAULTS);

/** Files made from a seed, the faults in turn. */
export function malformedPredictions(count: number, seed: number): readonly MalformedFile[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, place) => {
    const name = faultNames[place % faultNames.length] ?? "";
    const fault = FAULTS[name];
    if (fault === undefined) throw new Error("no such fault");
    const { bytes, codes = [] } = fault(random, soundCells(random, 60 + below(random, 90)));
    return { name, codes, bytes: typeof bytes === "string" ? strToU8(bytes) : new Uint8Array(bytes) };
  });
}
