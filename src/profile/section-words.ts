import type { SectionKind } from "./profile.ts";

/** What a heading says about the part it opens. */
export interface HeadingMeaning {
  readonly kind: SectionKind;
  /** False for words that are also plain content ("Training", "Tools"): they count only when they look like a heading. */
  readonly strong: boolean;
  /** The people named there are not the person: referees. */
  readonly aboutOthers: boolean;
  /** Every post there is an internship or a placement. */
  readonly placements: boolean;
}

const STRONG: Readonly<Partial<Record<SectionKind, string>>> = {
  experience:
    "experience experiences employment appointments berufserfahrung werdegang experiencia expérience expériences",
  education:
    "education academics degrees coursework studies formation formations études diplômes ausbildung studium bildungsweg formación educación estudios hochschulbildung bildung",
  skills:
    "skills skill competencies competences competence expertise proficiencies technologies toolkit capabilities abilities skillset compétences kenntnisse fähigkeiten fachkenntnisse habilidades competencias conocimientos aptitudes edv-kenntnisse it-kenntnisse",
  projects: "projects project portfolio projets projekte proyectos",
  certifications:
    "certifications certification certificates licenses licences licensure credentials accreditations registrations zertifikate zertifizierungen weiterbildung weiterbildungen certificaciones licencias certificats",
  publications:
    "publications presentations patents posters veröffentlichungen publikationen publicaciones communications",
  languages: "languages langues sprachen sprachkenntnisse idiomas",
  volunteering:
    "volunteering volunteer volunteerism extracurricular extracurriculars bénévolat ehrenamt voluntariado",
  awards:
    "awards honors honours scholarships achievements accomplishments distinctions auszeichnungen premios prix",
  interests: "interests hobbies pastimes loisirs interessen hobbys intereses aficiones",
  summary:
    "summary profile objective overview highlights profil zusammenfassung perfil objetivo kurzprofil accroche",
  contact: "contact coordonnées kontakt contacto",
};

const WEAK: Readonly<Partial<Record<SectionKind, string>>> = {
  experience:
    "positions posts internships internship placements placement rotations practicum residency career praktika stages parcours jobs",
  education: "training qualifications",
  skills: "tools software strengths stack",
  certifications: "certificate license licence registration courses permits",
  publications: "papers conferences talks articles",
  volunteering: "activities engagement",
  awards: "fellowships grants",
  summary: "about background statement introduction bio",
  interests: "learning",
  projects: "research",
  other: "affiliations memberships membership references referees références referenzen referencias",
};

/** Whole headings whose meaning is not that of their words. */
const PHRASES: Readonly<Partial<Record<SectionKind, readonly string[]>>> = {
  experience: [
    "work history",
    "employment history",
    "career history",
    "job history",
    "professional background",
    "positions held",
    "professional history",
    "relevant history",
    "teaching",
    "parcours professionnel",
    "beruflicher werdegang",
    "clinical rotations",
    "clinical placements",
    "clinical practicum",
  ],
  education: ["academic background", "educational background", "education and training", "academic history"],
  skills: [
    "programming languages",
    "languages and frameworks",
    "languages and tools",
    "areas of expertise",
    "tech stack",
    "technical stack",
    "technical proficiency",
    "core strengths",
    "outils et technologies",
  ],
  certifications: [
    "professional development",
    "continuing education",
    "continuing professional development",
    "licensure",
    "professional registration",
    "license and certification",
  ],
  languages: ["language skills", "compétences linguistiques", "language proficiency", "foreign languages"],
  volunteering: [
    "community service",
    "community involvement",
    "community engagement",
    "community outreach",
    "leadership and activities",
    "ehrenamtliches engagement",
    "engagement associatif",
    "community",
    "leadership",
  ],
  awards: ["honors and awards"],
  interests: [
    "centres d intérêt",
    "currently learning",
    "learning goals",
    "areas of interest",
    "research interests",
    "interests and hobbies",
  ],
  summary: [
    "about me",
    "personal statement",
    "professional statement",
    "who i am",
    "summary of qualifications",
    "summary of skills",
    "key qualifications",
    "à propos",
    "à propos de moi",
    "über mich",
    "sobre mí",
    "acerca de mí",
    "career objective",
  ],
  contact: [
    "personal details",
    "personal information",
    "personal data",
    "get in touch",
    "persönliche daten",
    "datos personales",
    "informations personnelles",
    "contact information",
    "contact details",
  ],
  other: [
    "additional information",
    "professional memberships",
    "committees",
    "professional affiliations",
    "informations complémentaires",
  ],
};

const PLACEMENT_WORDS = /\b(?:internships?|placements?|rotations|practicum|praktika|stages)\b/u;
const OTHERS_WORDS = /^(?:professional )?(?:references|referees|références|referenzen|referencias)\b/u;

/** Words that may stand beside a heading's main word without changing what it opens. */
const QUALIFIERS = new Set(
  `professional work working career relevant related selected recent current previous prior past additional other further
  key core main major clinical nursing medical healthcare health hospital pharmacy pharmaceutical technical computer it
  digital data software engineering programming soft hard transferable academic educational teaching research laboratory
  lab leadership management industry personal executive brief my the of in and et und y e area areas domain domains
  student field practical military language foreign public community board state online open source side freelance
  consulting international paid unpaid advanced special specialised specialized general business analytical
  interpersonal communication history background scientific notable volunteer graduate undergraduate postgraduate
  continuing hands on
  professionnelle professionnelles professionnel techniques technique informatiques informatique clés de des d du la le les
  universitaire scolaire académique bénévoles berufliche praktische fachliche technische akademische relevante wissenschaftliche
  laboral profesional académica técnicas informáticos profesionales relacionada`.split(/\s+/u),
);

const WORD_MEANING = new Map<string, HeadingMeaning>();
for (const [words, strong] of [
  [STRONG, true],
  [WEAK, false],
] as const) {
  for (const [kind, list] of Object.entries(words) as [SectionKind, string][]) {
    for (const word of list.split(" "))
      if (!WORD_MEANING.has(word)) WORD_MEANING.set(word, meaning(kind, strong, word));
  }
}
const PHRASE_MEANING = new Map(
  (Object.entries(PHRASES) as [SectionKind, readonly string[]][]).flatMap(([kind, phrases]) =>
    phrases.map((phrase) => [phrase, meaning(kind, phrase.includes(" "), phrase)] as const),
  ),
);

const LONGEST_HEADING_WORDS = 7;
const DOCUMENT_TITLE = /^(?:curriculum vitae|cv|r[ée]sum[ée]|lebenslauf|hoja de vida|curr[íi]culum)$/iu;

/** Whether a line is only the document's own title. */
export function isDocumentTitle(text: string): boolean {
  return DOCUMENT_TITLE.test(text.trim());
}

/** What the words of a heading mean, or nothing when they are not words of a heading. */
export function headingMeaning(text: string): HeadingMeaning | undefined {
  const words = headingWords(text);
  if (words.length === 0 || words.length > LONGEST_HEADING_WORDS) return undefined;
  const phrase = words.join(" ").replaceAll(" & ", " and ");
  const whole = PHRASE_MEANING.get(phrase);
  if (whole !== undefined) return whole;
  if (words.some((word) => !WORD_MEANING.has(word) && !QUALIFIERS.has(word))) return undefined;
  const meanings = words.flatMap((word) => WORD_MEANING.get(word) ?? []);
  const volunteer = meanings.find(({ kind }) => kind === "volunteering");
  const found = volunteer ?? meanings.find(({ strong }) => strong) ?? meanings[0];
  return found === undefined ? undefined : { ...found, placements: PLACEMENT_WORDS.test(phrase) };
}

function headingWords(text: string): readonly string[] {
  const spacedOut = /^(?:\p{L} ){3,}\p{L}$/u.test(text.trim()) ? text.replaceAll(" ", "") : text;
  return spacedOut
    .toLowerCase()
    .replace(/\((?:continued|cont\.?|cont['’]d|suite)\)/u, "")
    .replace(/^(?:\d{1,2}|[ivx]{1,4})[.)]\s+/u, "")
    .split(/[^\p{L}-]+/u)
    .filter((word) => /\p{L}/u.test(word));
}

function meaning(kind: SectionKind, strong: boolean, words: string): HeadingMeaning {
  return { kind, strong, aboutOthers: OTHERS_WORDS.test(words), placements: PLACEMENT_WORDS.test(words) };
}
