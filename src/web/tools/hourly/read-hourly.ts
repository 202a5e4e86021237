import type { AddressWords } from "../../client/address-words.ts";
import type { OperationInput } from "../../client/operations.ts";
import { unpaidWords } from "./unpaid-words.ts";

type Question = OperationInput<"practice.hourly">;
type Amount = Question["paidAmount"];

/** What was told, as far as it can be reckoned with, and the fields that cannot be read. */
export interface ReadHourly {
  /** None until pay and paid minutes are both told. */
  readonly question: Question | undefined;
  readonly unreadable: ReadonlySet<string>;
}

/** The currency when none was chosen. */
const FIRST_CURRENCY = "USD";
const NUMBER = String.raw`(\d{1,9}(?:[.,]\d{1,4})?)`;
const ONE = new RegExp(`^${NUMBER}$`);
const TWO = new RegExp(String.raw`^${NUMBER}\s*(?:-|–|to)\s*${NUMBER}$`);

/** Reads the entries of the tool from its address: each a number, or two with a dash where only the ends are known. */
export function readHourly(words: AddressWords): ReadHourly {
  const unreadable = new Set<string>();
  const told = (key: string): Amount | undefined => {
    const text = words[key]?.trim();
    if (text === undefined || text === "") return undefined;
    const read = readAmount(text);
    if (read === undefined) unreadable.add(key);
    return read;
  };
  const paidAmount = told("paid");
  const paidMinutes = told("minutes");
  const costs = told("costs");
  const reserve = told("reserve");
  if (reserve !== undefined && (typeof reserve !== "number" || reserve > 100)) unreadable.add("reserve");
  const unpaid = Object.keys(unpaidWords).flatMap((of) => {
    const minutes = told(of);
    return minutes === undefined ? [] : [[of, minutes] as const];
  });
  return {
    unreadable,
    question:
      paidAmount === undefined || paidMinutes === undefined
        ? undefined
        : {
            paidAmount,
            paidMinutes,
            currency: readCurrency(words["currency"]),
            unpaidMinutes: Object.fromEntries(unpaid),
            ...(costs === undefined ? {} : { costs }),
            ...(typeof reserve === "number" && reserve <= 100 ? { taxReserveShare: reserve / 100 } : {}),
          },
  };
}

/** A currency of the address when it is one that can be written, else the first. */
export function readCurrency(word: string | undefined): string {
  const code = word?.toUpperCase() ?? "";
  return Intl.supportedValuesOf("currency").includes(code) ? code : FIRST_CURRENCY;
}

function readAmount(text: string): Amount | undefined {
  const one = ONE.exec(text);
  if (one !== null) return numberOf(one[1]);
  const two = TWO.exec(text);
  if (two === null) return undefined;
  const [low, high] = [numberOf(two[1]), numberOf(two[2])];
  return low > high ? undefined : { low, high };
}

function numberOf(text = ""): number {
  return Number(text.replace(",", "."));
}
