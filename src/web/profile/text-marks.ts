import type { TextSpan } from "#src/kernel/index.ts";
import type { Profile } from "#src/profile/index.ts";

/** Words of the text that something in the profile was read from. `key` is also the id of the thing on the page. */
export interface TextMark extends TextSpan {
  readonly key: string;
  readonly kind: "read" | "unplaced" | "not-claimed";
}

export const keyOf = {
  claim: (skill: string) => `claim-${skill}`,
  notClaimed: (skill: string, start: number) => `not-${skill}-${start}`,
  position: (id: string) => `position-${id}`,
  education: (index: number) => `education-${index}`,
  credential: (index: number) => `credential-${index}`,
  language: (index: number) => `language-${index}`,
  contact: (index: number) => `contact-${index}`,
  background: (background: string) => `background-${background}`,
  unplaced: (start: number) => `unplaced-${start}`,
};

/** Every place in the text that the profile points at. */
export function marksOf(profile: Profile): readonly TextMark[] {
  const read = (key: string, spans: readonly (TextSpan | undefined)[]): readonly TextMark[] =>
    spans.flatMap((span) =>
      span === undefined ? [] : [{ key, kind: "read" as const, start: span.start, end: span.end }],
    );

  return [
    ...profile.claims.flatMap((claim) => read(keyOf.claim(claim.skill), claim.evidence)),
    ...profile.positions.flatMap(({ id, title, employer, location, period }) =>
      read(keyOf.position(id), [title?.quote, employer?.quote, location?.quote, period?.quote]),
    ),
    ...profile.education.flatMap(({ degree, field, institution, period }, index) =>
      read(keyOf.education(index), [degree?.quote, field?.quote, institution?.quote, period?.quote]),
    ),
    ...profile.credentials.flatMap(({ name }, index) => read(keyOf.credential(index), [name.quote])),
    ...profile.languages.flatMap(({ quote }, index) => read(keyOf.language(index), [quote])),
    ...profile.contact.flatMap(({ field }, index) => read(keyOf.contact(index), [field.quote])),
    ...profile.backgrounds.flatMap(({ background, evidence }) =>
      read(keyOf.background(background), evidence),
    ),
    ...profile.notClaimed.map(({ skill, quote }) => ({
      key: keyOf.notClaimed(skill, quote.start),
      kind: "not-claimed" as const,
      start: quote.start,
      end: quote.end,
    })),
    ...profile.unplaced.map(({ start, end }) => ({
      key: keyOf.unplaced(start),
      kind: "unplaced" as const,
      start,
      end,
    })),
  ];
}
