import type { TableColumn } from "#src/evaluation/index.ts";

/** Words for an empty cell that tools write. */
const EMPTY = new Set(["", "NA", "N/A", "n/a", "NaN", "nan", "NULL", "null", "None", "?", "."]);
const DECIMAL_COMMA = /^[+-]?\d+,\d+$/u;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/u;
const INFINITE = /^([+-]?)(?:inf|infinity)$/iu;
/** Beyond so many different values that are all numbers, the words are forgotten and only numbers kept. */
const MOST_WORDS_OF_NUMBERS = 20_000;
const FIRST_ROWS = 1_024;

/** Grows one column cell by cell: as numbers for as long as all cells are, as codes into its words besides. */
export class ColumnBuilder {
  readonly name: string;
  decimalCommas = 0;
  #rows = 0;
  #missing = 0;
  #numbers: Float64Array | undefined = new Float64Array(FIRST_ROWS);
  #codes: Int32Array | undefined = new Int32Array(FIRST_ROWS);
  #words = new Map<string, number>();

  constructor(name: string) {
    this.name = name;
  }

  add(cell: string): void {
    const text = cell.trim();
    const row = this.#rows++;
    this.#grow();
    if (EMPTY.has(text)) {
      this.#missing += 1;
      this.#set(row, Number.NaN, -1);
      return;
    }
    const number = this.#numbers === undefined ? Number.NaN : this.#numberOf(text);
    if (Number.isNaN(number)) this.#becomeWords(row);
    this.#set(row, number, this.#codes === undefined ? -1 : this.#codeOf(text));
    if (this.#numbers !== undefined && this.#words.size > MOST_WORDS_OF_NUMBERS) this.#forgetWords();
  }

  finish(): TableColumn {
    if (this.#numbers !== undefined) {
      return {
        kind: "number",
        name: this.name,
        values: this.#numbers.slice(0, this.#rows),
        missing: this.#missing,
      };
    }
    const codes = (this.#codes ?? new Int32Array(0)).slice(0, this.#rows);
    return {
      kind: "category",
      name: this.name,
      codes,
      levels: [...this.#words.keys()],
      missing: this.#missing,
    };
  }

  #numberOf(text: string): number {
    if (NUMBER.test(text)) return Number(text);
    if (DECIMAL_COMMA.test(text)) {
      this.decimalCommas += 1;
      return Number(text.replace(",", "."));
    }
    const infinite = INFINITE.exec(text);
    if (infinite === null) return Number.NaN;
    return infinite[1] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  }

  /** A first word among numbers: from here on the column is words; what was read stays. */
  #becomeWords(row: number): void {
    const numbers = this.#numbers;
    if (numbers === undefined) return;
    this.#numbers = undefined;
    if (this.#codes !== undefined) return;
    this.#codes = new Int32Array(numbers.length);
    for (let earlier = 0; earlier < row; earlier += 1) {
      const value = numbers[earlier] ?? Number.NaN;
      this.#codes[earlier] = Number.isNaN(value) ? -1 : this.#codeOf(String(value));
    }
  }

  #forgetWords(): void {
    this.#codes = undefined;
    this.#words = new Map();
  }

  #codeOf(text: string): number {
    const known = this.#words.get(text);
    if (known !== undefined) return known;
    const code = this.#words.size;
    this.#words.set(text, code);
    return code;
  }

  #set(row: number, number: number, code: number): void {
    if (this.#numbers !== undefined) this.#numbers[row] = number;
    if (this.#codes !== undefined) this.#codes[row] = code;
  }

  #grow(): void {
    if (this.#numbers !== undefined && this.#rows > this.#numbers.length) {
      const grown = new Float64Array(this.#numbers.length * 2);
      grown.set(this.#numbers);
      this.#numbers = grown;
    }
    if (this.#codes !== undefined && this.#rows > this.#codes.length) {
      const grown = new Int32Array(this.#codes.length * 2);
      grown.set(this.#codes);
      this.#codes = grown;
    }
  }
}
