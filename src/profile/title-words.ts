const TITLE_WORDS = new Set(
  `nurse nurses pharmacist physician doctor surgeon resident fellow registrar consultant clinician practitioner therapist
  physiotherapist technologist technician radiographer sonographer dietitian dietician nutritionist paramedic midwife
  assistant aide associate scientist researcher investigator engineer developer programmer architect analyst statistician
  biostatistician economist actuary designer writer editor author journalist translator interpreter manager
  director head lead leader chief officer president vp svp evp coordinator co-ordinator specialist administrator supervisor
  superintendent planner advisor adviser strategist trainer educator teacher instructor lecturer professor tutor intern
  trainee apprentice student volunteer representative agent clerk secretary receptionist owner founder co-founder cofounder
  ambassador mentor facilitator executive auditor accountant buyer operator inspector informaticist informatician
  bioinformatician annotator reviewer tester webmaster cashier barista waiter driver
  chef cook biologist chemist biochemist geneticist counsellor counselor worker caregiver carer phlebotomist hygienist
  dentist veterinarian postdoc postdoctoral preceptor hospitalist intensivist anesthetist anaesthetist psychiatrist
  paediatrician pediatrician internist orthodontist optometrist podiatrist chiropractor orderly promoter mobiliser
  mobilizer enumerator steward merchandiser seller salesperson salesman saleswoman marketer recruiter champion
  infirmier infirmière pharmacien pharmacienne médecin ingénieur ingénieure développeur développeuse analyste responsable
  directeur directrice stagiaire assistante chargé chargée consultante chercheur chercheuse technicien technicienne
  conseiller conseillère gestionnaire alternant alternante apprenti apprentie vendeur vendeuse statisticien statisticienne
  kinésithérapeute aide-soignant aide-soignante interne externe
  entwickler entwicklerin ingenieur ingenieurin krankenschwester krankenpfleger gesundheits- pflegefachkraft pflegefachfrau
  pflegefachmann arzt ärztin assistenzarzt assistenzärztin oberarzt oberärztin apotheker apothekerin leiter leiterin
  berater beraterin praktikant praktikantin werkstudent werkstudentin mitarbeiter mitarbeiterin analystin referent referentin
  wissenschaftler wissenschaftlerin softwareentwickler softwareentwicklerin datenanalyst datenanalystin projektleiter
  projektleiterin stationsleitung
  enfermero enfermera médico médica farmacéutico farmacéutica ingeniero ingeniera desarrollador desarrolladora analista
  gerente jefe jefa becario becaria técnico técnica coordinador coordinadora consultor consultora investigador
  investigadora auxiliar científico científica`.split(/\s+/u),
);

/** Abbreviations that are titles only in capitals. */
const TITLE_CODES = new Set(
  "RN LPN LVN NP PA CEO CTO CIO CMIO CMO CFO COO CNO VP PM PO SWE SDE QA SRE PCT CNA EMT ICU-RN GP".split(
    " ",
  ),
);
const FIELD_DOCTOR = /^(?:\p{L}+olog(?:ist|ue|e|in|o|a)|epidemiologist|\p{L}+patholog(?:ist|ue))$/u;
const EMPLOYER_WORDS = new Set(
  `hospital hospitals clinic clinics health healthcare university college school institute institut institution inc llc llp ltd
  limited gmbh ag plc corp corporation company group groupe foundation trust nhs ministry department agency authority bank
  pharma pharmaceuticals pharmacy pharmacies laboratories laboratory labs technologies technology systems solutions
  software services partners consulting associates center centre council association society organisation organization ngo
  startup ventures holdings industries enterprises international networks insurance retail stores church library museum
  hospice infirmary university's hôpital hôpitaux clinique chu université laboratoire société ministère cabinet école lycée
  krankenhaus klinik klinikum universität universitätsklinikum uniklinik hochschule praxis apotheke
  clínica universidad instituto farmacia fundación empresa academy polyclinic dispensary biosciences therapeutics
  diagnostics analytics bio sarl sas kg pty bv nv co county district nonprofit charity initiative programme program`.split(
    /\s+/u,
  ),
);

/** Whether a text has the words of a job title. */
function hasTitleWord(text: string): boolean {
  return wordsOf(text).some(isTitleWord);
}

/** Whether a text has the words of an organisation's name. */
export function hasEmployerWord(text: string): boolean {
  return (
    wordsOf(text).some((word) => EMPLOYER_WORDS.has(word.toLowerCase())) ||
    /\bS\.?A\.?(?:S|R\.?L)?\.?$/u.test(text)
  );
}

/** Whether a short text names what a person works as: the last word before a comma, "of" or "for" is a title. */
export function namesAWork(text: string): boolean {
  return roleOf(text) === "title";
}

/** Whether a piece of an entry's heading is a job title or an organisation, as far as its words tell. */
export function roleOf(text: string): "title" | "employer" | undefined {
  const title = hasTitleWord(text);
  const employer = hasEmployerWord(text);
  if (!title) return employer ? "employer" : undefined;
  if (!employer) return "title";
  // "Hospital Pharmacist", "Director of Hospital Services" and "Nurse Manager Clinic": the main word decides.
  const core =
    text.split(/\s+(?:of|for|in|at|de|für|bei|chez|to|with|und|and)\s+|\s*[,(/–—|·•]|\s-\s/u)[0] ?? text;
  const words = wordsOf(core).filter((word) => !/^(?:I{1,3}|IV|V|\d+|jr|sr|senior|junior)$/iu.test(word));
  const last = words.at(-1);
  if (last !== undefined && isTitleWord(last)) return "title";
  if (words.some(isTitleWord) && !words.some((word) => EMPLOYER_WORDS.has(word.toLowerCase())))
    return "title";
  return "employer";
}

function isTitleWord(word: string): boolean {
  return (
    TITLE_CODES.has(word) || TITLE_WORDS.has(word.toLowerCase()) || FIELD_DOCTOR.test(word.toLowerCase())
  );
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}'’-]+/u).flatMap((word) => {
    const bare = word.replaceAll(/^[-'’]+|[-'’]+$/gu, "").replace(/['’]s$/u, "");
    if (bare === "") return [];
    return [bare];
  });
}
