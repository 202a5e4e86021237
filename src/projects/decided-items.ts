import type { DecidedItem, ExportHeader, NamedAgreement } from "#src/review/index.ts";
import type { CalendarDate } from "#src/kernel/index.ts";
import { credentialOn } from "./book.ts";
import type { Book, BookItem } from "./book.ts";
import { decideItem } from "./decide-item.ts";
import { measureAgreement } from "./measure-agreement.ts";
import { ratingsOf } from "./ratings-of.ts";

/** The work of a project as exports take it. Gold and qualification items, and those taken out, stay at home. */
export function decidedItems(book: Book, today: CalendarDate): readonly DecidedItem[] {
  return workItems(book).map((entry) => {
    const { decision, openCritical, marks, reviews } = decideItem(book, entry);
    return {
      item: entry.item,
      decision,
      openCritical,
      marks,
      reviews,
      judgements: [...entry.given.values()].map(({ person, guideline, order, judgement, at }) => ({
        person,
        credentialClass: credentialClass(book, person, today),
        guideline,
        order,
        judgement,
        at,
      })),
    };
  });
}

/** What stands above every export of a project. */
export function exportHeader(
  book: Book,
  { exportedAt, licence }: { readonly exportedAt: string; readonly licence: string },
): ExportHeader {
  return {
    project: book.id,
    title: book.title,
    exportedAt,
    canary: book.settings.canary,
    guidelineVersion: book.guidelines.length,
    offsetUnit: "code-point",
    tieRule: "leave-out",
    shareNeverDoubleReviewed: shareNeverDoubleReviewed(book),
    agreement: namedAgreement(book),
    licence,
  };
}

/** Share of the work, 0 to 1, that fewer than two people judged; null without work. */
export function shareNeverDoubleReviewed(book: Book): number | null {
  const work = workItems(book);
  return work.length === 0 ? null : work.filter(({ given }) => given.size < 2).length / work.length;
}

/** A class of qualification, as far as it may be told of somebody who stays unnamed. */
export function credentialClass(book: Book, person: string, today: CalendarDate): string {
  const held = [...(book.people.get(person)?.credentials.values() ?? [])].map((one) =>
    credentialOn(one, today),
  );
  if (held.length === 0) return "no credential recorded";
  return held
    .map(({ profession, state }) => `${profession.replaceAll("-", " ")}, ${state.replaceAll("-", " ")}`)
    .toSorted()
    .join("; ");
}

export function workItems(book: Book): readonly BookItem[] {
  return [...book.items.values()].filter(({ part, withdrawn }) => part === "work" && !withdrawn);
}

function namedAgreement(book: Book): readonly NamedAgreement[] {
  return ratingsOf(book)
    .map((ratings) => measureAgreement(ratings))
    .flatMap(({ question, raw, alpha, ac, ordered }) => [
      { name: `${question}: raw agreement`, result: raw },
      { name: `${question}: Krippendorff's alpha (${ordered ? "ordinal" : "nominal"})`, result: alpha },
      { name: `${question}: Gwet's ${ordered ? "AC2" : "AC1"}`, result: ac },
    ]);
}
