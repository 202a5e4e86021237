import { html } from "./markup.ts";
import type { Markup } from "./markup.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** A day as it is read, or the month or year where no day is known, with what says so: ids of sources or of a ledger entry. */
export function showDay(date: string, sources: readonly string[]): Markup {
  const [year = "", month = "", day = ""] = date.split("-");
  const name = MONTHS[Number(month) - 1];
  const words = name === undefined ? date : `${day === "" ? "" : `${Number(day)} `}${name} ${year}`;
  return html`<time datetime="${date}" data-source="${sources.join(" ")}">${words}</time>`;
}
