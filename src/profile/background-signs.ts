import type { Background } from "#src/atlas/index.ts";

interface Sign {
  readonly background: Background;
  readonly titles: RegExp;
  /** Titles that have the words but are another profession. */
  readonly except?: RegExp;
  readonly fields?: RegExp;
}

const word = (words: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, "iu");

/** What job titles and fields of a finished degree say about a person's profession; the project's own judgement. */
const SIGNS: readonly Sign[] = [
  {
    background: "physician",
    titles: word(
      "physician|surgeon|medical doctor|hospitalist|intensivist|general practitioner|medical officer|resident doctor|junior doctor|house officer|cardiologist|radiologist|oncologist|neurologist|dermatologist|pathologist|psychiatrist|ophthalmologist|an(?:a)?esthesiologist|pa?ediatrician|nephrologist|gastroenterologist|pulmonologist|endocrinologist|urologist|gyna?ecologist|internist|médecin|arzt|ärztin|assistenzarzt|assistenzärztin|oberarzt|oberärztin|médic[oa]",
    ),
    except: word(
      "physician assistant|physician associate|physician liaison|physician recruiter|physician relations|speech[- ]language pathologist|speech pathologist|language pathologist|plant pathologist|assistant to",
    ),
  },
  {
    background: "nurse",
    titles: word(
      "nurse|nurses|nurse practitioner|nurse anesthetist|midwife|RN|LPN|infirmier|infirmière|krankenpfleger|krankenschwester|pflegefachfrau|pflegefachmann|pflegefachkraft|enfermer[oa]",
    ),
    except: word("nurse recruiter|nurse aide|nurse assistant|student nurse|nurse extern|nursing student"),
  },
  {
    background: "pharmacist",
    titles: word(
      "pharmacist|pharmacien|pharmacienne|apotheker|apothekerin|farmacéutic[oa]|director of pharmacy|pharmacy resident",
    ),
    except: word("assistant|technician|student pharmacist|pharmacist intern"),
  },
  {
    background: "allied-health",
    titles: word(
      "physical therapist|physiotherapist|occupational therapist|respiratory therapist|radiographer|radiologic technologist|x-ray technologist|(?:mri|ct|mr) technologist|sonographer|radiation therapist|dosimetrist|diet(?:itian|ician)|speech[- ]language pathologist|speech therapist|paramedic|emt|emergency medical technician|medical laboratory scientist|medical technologist|laboratory technologist|medical assistant|physician assistant|physician associate|pharmacy technician|phlebotomist|dental hygienist|optometrist|audiologist|clinical psychologist|surgical technologist|nurse aide|nursing assistant|patient care technician|medical coder|clinical officer|kinésithérapeute|physiotherapeut|physiotherapeutin",
    ),
  },
  {
    background: "data-professional",
    titles: word(
      "data (?:\\p{L}+ )?(?:analyst|scientist|engineer|manager|architect|specialist|steward)|(?:bi|business intelligence|analytics|reporting|insights) (?:\\p{L}+ )?(?:analyst|engineer|developer|manager|consultant|lead)|business analyst|statistician|biostatistician|bioinformatician|bioinformatics (?:scientist|analyst|engineer)|quantitative analyst|(?:machine learning|ml|ai|deep learning|nlp|computer vision) (?:\\p{L}+ )?(?:engineer|scientist|researcher)|ingenier[oa] de datos|científic[oa] de datos|ingénieure? (?:de )?données|analyste de données|analyste données|datenanalyst|datenanalystin|analista de datos|health informatics analyst|research data \\p{L}+|actuary|statistical programmer",
    ),
    fields: word(
      "statistics|biostatistics|data science|data analytics|business analytics|statistiques?|econometrics|actuarial science",
    ),
  },
  {
    background: "software-engineer",
    titles: word(
      "(?:software|backend|back-end|back end|frontend|front-end|front end|full[- ]?stack|web|mobile|android|ios|devops|platform|cloud|site reliability|embedded|systems|qa|test automation|security|firmware|machine learning|ml|mlops|integration|application) (?:\\p{L}+ )?(?:engineer|developer|architect)|programmer|software development engineer|sde|swe|sre|engineering manager|développeur|développeuse|ingénieur logiciel|softwareentwickler|softwareentwicklerin|entwickler|entwicklerin|desarrollador|desarrolladora|developer|tech lead|chief technology officer|cto",
    ),
    except: word("business developer|curriculum developer|real estate developer|land developer|bi developer"),
    fields: word(
      "computer science|software engineering|computer engineering|informatique|informatik|ingeniería informática",
    ),
  },
  {
    background: "public-health",
    titles: word(
      "epidemiologist|public health \\p{L}+|health promotion \\p{L}+|community health (?:\\p{L}+ )?(?:worker|volunteer|promoter|officer|educator|nurse|specialist)|health educator|global health \\p{L}+|disease surveillance \\p{L}+|infection control \\p{L}+|health policy (?:analyst|advisor|adviser|officer)|contact tracer",
    ),
    fields: word(
      "public health|epidemiology|global health|santé publique|salud pública|health policy|community health",
    ),
  },
  {
    background: "life-scientist",
    titles: word(
      "biologist|chemist|biochemist|geneticist|microbiologist|pharmacologist|toxicologist|immunologist|neuroscientist|molecular \\p{L}+|bioinformatician|bioinformatics (?:scientist|analyst|engineer)|computational (?:biologist|chemist)|postdoctoral \\p{L}+|postdoc|laboratory scientist|lab scientist|clinical research (?:coordinator|associate|scientist)|discovery scientist|formulation scientist|medicinal chemist|research scientist",
    ),
    except: word("medical laboratory scientist|machine learning|ai research scientist"),
    fields: word(
      "biology|biological sciences|biochemistry|molecular biology|microbiology|genetics|genomics|biotechnology|bioinformatics|neuroscience|pharmacology|immunology|cell biology|life sciences?|chemistry|biomedical sciences?|toxicology|biologie|biochimie|biochemie|biología|pharmaceutical sciences",
    ),
  },
  {
    background: "manager",
    titles: word(
      "manager|director|head of|chief \\p{L}+(?: \\p{L}+)? officer|vice president|vp|ceo|coo|cio|cmio|product owner|programme lead|program lead|project lead|administrator|superintendent|general manager|operations lead|chef de projet|responsable|directeur|directrice|projektleiter|leiter|leiterin|gerente|jef[ea]",
    ),
    except: word(
      "case manager|office administrator|system administrator|systems administrator|database administrator|network administrator|assistant to|account manager|community manager|data manager|clinical data manager",
    ),
    fields: word(
      "business administration|health administration|healthcare administration|hospital administration|health management|healthcare management",
    ),
  },
  {
    background: "writer-designer",
    titles: word(
      "(?:medical|technical|science|scientific|content|ux|copy)[- ]?(?:\\p{L}+ )?(?:writer|editor)|writer|editor|copywriter|journalist|(?:ux|ui|ux/ui|ui/ux|product|service|graphic|interaction|visual|web|conversation|instructional|user experience) (?:\\p{L}+ )?designer|designer|ux researcher|user researcher|illustrator|translator|rédacteur|rédactrice|redakteur|redakteurin",
    ),
  },
];

/** The professions a job title belongs to; may be several, may be none. */
export function backgroundsOfTitle(title: string): readonly Background[] {
  return SIGNS.filter(({ titles, except }) =>
    titles.test(except === undefined ? title : title.replace(globally(except), " ")),
  ).map(({ background }) => background);
}

/** The professions a finished degree in this field points to. Licensed professions never follow from a field. */
export function backgroundsOfField(field: string): readonly Background[] {
  return SIGNS.filter(({ fields }) => fields?.test(field) === true).map(({ background }) => background);
}

/** Professions that need a licence: an internship or voluntary work in one does not make its member. */
export const LICENSED: ReadonlySet<Background> = new Set([
  "physician",
  "nurse",
  "pharmacist",
  "allied-health",
]);

function globally(pattern: RegExp): RegExp {
  return new RegExp(pattern.source, "giu");
}
