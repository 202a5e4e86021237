/** Names of applicant-tracking systems that are not written like ordinary words. */
const WRITTEN: Readonly<Record<string, string>> = {
  smartrecruiters: "SmartRecruiters",
  bamboohr: "BambooHR",
  icims: "iCIMS",
  jazzhr: "JazzHR",
  adp: "ADP",
  ukg: "UKG",
  successfactors: "SuccessFactors",
  usajobs: "USAJobs",
};

/** The name of the system that serves a job board: "Greenhouse", "SmartRecruiters". */
export function systemName(id: string): string {
  return WRITTEN[id] ?? id.split("-").map(capitalise).join(" ");
}

function capitalise(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
