import type { Background } from "#src/atlas/index.ts";
import { profileSchema } from "#src/profile/index.ts";
import type { DocumentText, Education, Position, Profile, Quote, SkillClaim } from "#src/profile/index.ts";

/** What a résumé for a test says. Everything may be left out. */
export interface ResumeParts {
  readonly name?: string;
  /** Lines between the name and the address, read as no field: age, pronouns, origin. */
  readonly about?: readonly string[];
  readonly work?: readonly {
    readonly title: string;
    readonly background?: Background;
    readonly kind?: Position["kind"];
    readonly start?: string;
    readonly end?: string;
    readonly did?: string;
  }[];
  readonly education?: readonly {
    readonly degree: string;
    readonly level: Education["level"];
    readonly ongoing?: boolean;
    readonly background?: Background;
  }[];
  readonly credentials?: readonly { readonly name: string; readonly licenceOf?: Background }[];
  readonly claims?: readonly Partial<SkillClaim>[];
  readonly intended?: readonly string[];
  readonly corrections?: Profile["corrections"];
}

/** A document and the profile read from it, in which every quote points at its words. */
export function aProfile(parts: ResumeParts = {}): {
  readonly profile: Profile;
  readonly document: DocumentText;
} {
  const page = new Page();
  const name = page.write(parts.name ?? "Test Person", "contact");
  for (const line of parts.about ?? []) page.write(line, "contact");
  const reach = page.write("test@example.org", "contact");
  const backgrounds: { background: Background; evidence: Quote[] }[] = [];
  const noticed = (background: Background | undefined, quote: Quote): void => {
    if (background !== undefined) backgrounds.push({ background, evidence: [quote] });
  };
  const positions = (parts.work ?? []).map(({ title, background, kind, start, end, did }, position) => {
    const heading = page.write(title, "experience");
    const period = page.write(`${start ?? ""} to ${end ?? ""}`, "experience");
    const body = page.write(did ?? "Did the work", "experience");
    noticed(background, heading);
    return {
      id: `position-${position}`,
      kind: kind ?? "work",
      title: { value: title, quote: heading },
      period: {
        ...(start === undefined ? {} : { start }),
        ...(end === undefined ? {} : { end }),
        quote: period,
      },
      span: { start: heading.start, end: body.end },
    };
  });
  const education = (parts.education ?? []).map(({ degree, level, ongoing, background }) => {
    const quote = page.write(degree, "education");
    noticed(background, quote);
    return { degree: { value: degree, quote }, level, ongoing: ongoing ?? false };
  });
  const credentials = (parts.credentials ?? []).map(({ name: value, licenceOf }) => {
    const quote = page.write(value, "certifications");
    noticed(licenceOf, quote);
    return { name: { value, quote }, ...(licenceOf === undefined ? {} : { licenceOf }) };
  });
  const claims = (parts.claims ?? []).map((claim) => {
    const skill = claim.skill ?? "sql";
    return {
      skill,
      label: skill,
      grade: "said",
      level: "working",
      months: 12,
      origin: "read",
      evidence: [page.write(skill, "skills")],
      ...claim,
    };
  });
  const notClaimed = (parts.intended ?? []).map((skill) => {
    return { skill, label: skill, polarity: "intended", quote: page.write(`learning ${skill}`, "summary") };
  });
  const document = page.read();
  const profile = profileSchema.parse({
    version: 1,
    id: "test",
    headline: "Test",
    importedOn: "2026-11-01",
    source: { kind: "text", sha256: "0", pages: 1 },
    contact: [
      { kind: "name", field: { value: name.text, quote: name } },
      { kind: "email", field: { value: reach.text, quote: reach } },
    ],
    positions,
    education,
    credentials,
    languages: [],
    backgrounds,
    claims,
    notClaimed,
    unplaced: [],
    notes: [],
    corrections: parts.corrections ?? [],
  });
  return { profile, document };
}

class Page {
  #text = "";
  readonly #lines: DocumentText["lines"] = [];

  write(text: string, section: Quote["section"]): Quote {
    const start = this.#text.length;
    this.#text += `${text}\n`;
    const span = { start, end: start + text.length };
    this.#lines.push({ ...span, page: 1, scale: 1, bold: false, heading: false, bullet: false });
    return { ...span, text, page: 1, section };
  }

  read(): DocumentText {
    return { kind: "text", text: this.#text, pages: 1, lines: this.#lines };
  }
}
