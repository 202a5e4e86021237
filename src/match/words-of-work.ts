import type { TextSpan } from "#src/kernel/index.ts";
import type { DocumentText, Profile } from "#src/profile/index.ts";

/**
 * The document with everything that says who the person is, not what they did, blanked out: the contact block,
 * their name wherever it stands, and every place. Same length, so offsets still hold.
 */
export function wordsOfWork(profile: Profile, document: DocumentText): string {
  const personal = [
    contactBlock(profile, document),
    ...profile.contact.map(({ field }) => field.quote),
    ...profile.unplaced.filter(({ section }) => section === "contact"),
    ...profile.positions.flatMap(({ location }) => (location === undefined ? [] : [location.quote])),
    ...namesIn(profile, document.text),
  ];
  const letters = document.text.split("");
  for (const { start, end } of personal) letters.fill(" ", start, end);
  return letters.join("");
}

/**
 * From the top of the document to the end of the last line of the contact part that stands above all work: age,
 * pronouns and origin stand there too, in words we do not look for.
 */
function contactBlock(profile: Profile, document: DocumentText): TextSpan {
  const firstWork = Math.min(document.text.length, ...workStarts(profile));
  const above = [...profile.contact.map(({ field }) => field.quote), ...profile.unplaced]
    .filter(({ section, end }) => section === "contact" && end <= firstWork)
    .map(({ end }) => end);
  if (above.length === 0) return { start: 0, end: 0 };
  const lineEnd = document.text.indexOf("\n", Math.max(...above));
  return { start: 0, end: Math.min(firstWork, lineEnd === -1 ? document.text.length : lineEnd) };
}

/** Where work, study and skills are told. Letters after a name stand in the contact part and do not count. */
function workStarts(profile: Profile): readonly number[] {
  const studies = profile.education.flatMap(({ degree, institution }) => [degree, institution]);
  const quotes = [
    ...studies.flatMap((field) => (field === undefined ? [] : [field.quote])),
    ...profile.credentials.map(({ name }) => name.quote),
    ...profile.claims.flatMap(({ evidence }) => evidence),
  ];
  return [
    ...profile.positions.map(({ span }) => span.start),
    ...quotes.filter(({ section }) => section !== "contact").map(({ start }) => start),
  ];
}

function namesIn(profile: Profile, text: string): readonly TextSpan[] {
  const names = profile.contact.filter(({ kind }) => kind === "name").map(({ field }) => field.value);
  return names
    .filter((name) => name.trim() !== "")
    .flatMap((name) => {
      const spans: TextSpan[] = [];
      for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + name.length)) {
        spans.push({ start, end: start + name.length });
      }
      return spans;
    });
}
