interface Opening {
  readonly context: string;
  readonly override: string;
}

/** How the first section and the override could begin for each blueprint of the field; to be replaced by the writer. */
export const BLUEPRINT_OPENINGS: Readonly<Record<string, Opening>> = {
  "genai-conversation-safety": {
    context: "People write to a clinic's assistant at two in the morning, and some of them are in danger.",
    override:
      "When a message hints at an emergency, the assistant stops and shows the number to ring; a nurse reads it next.",
  },
  "genai-note-summariser": {
    context:
      "A doctor who takes over twelve patients reads the last two pages of each and hopes for the best.",
    override:
      "The doctor signs or discards each draft. If a source note is missing, no draft is shown at all.",
  },
  "genai-scribe-evaluation": {
    context:
      "Doctors of one clinic write notes at home in the evening, and the clinic would like that to end.",
    override: "Whoever signs the note decides. When a patient says no, the recorder stays off.",
  },
  "genai-ten-reviews": {
    context:
      "Patients read answers of language models before they ask a nurse; ten such answers are judged here.",
    override:
      "When a question lies outside my profession, a clinician of that field decides and I judge nothing.",
  },
  "imaging-annotation-guide": {
    context: "Two readers who mark the same film differently teach a model two diseases.",
    override:
      "A third reader decides when the two differ; if the film is unreadable, it leaves the set unlabelled.",
  },
  "imaging-reader-protocol": {
    context:
      "A radiology department is offered a tool and wants to know whether its own readers do better with it.",
    override:
      "The reading radiologist has the last word, and ignores the mark whenever old films are missing.",
  },
  "imaging-triage": {
    context:
      "Chest films of a night pile up, and the one with the collapsed lung lies somewhere in the middle.",
    override:
      "The radiologist may read in any order. When a ward rings about a patient, the ranking is ignored.",
  },
  "imaging-worklist-rollout": {
    context:
      "A reading room of five gets a tool that reorders the list, and nobody has said who may turn it off.",
    override: "The lead radiographer may turn it off for a day; if two films are lost, it goes off at once.",
  },
  "ops-alert-redesign": {
    context: "On one ward the nurses answer a deterioration alert every hour and act on few of them.",
    override:
      "The nurse in charge may set an alert aside. When she is worried without one, the team comes too.",
  },
  "ops-fhir-exchange": {
    context: "A clinic sends referrals by fax because its two systems do not agree on what a patient is.",
    override:
      "A clerk may hold any message. When a resource fails its checks at night, it waits and nothing is guessed.",
  },
  "ops-forecast-dashboard": {
    context:
      "The bed manager staffs Monday by looking at last Monday, and is short of two nurses in every thaw.",
    override:
      "The bed manager decides the rota. If a holiday or an outbreak comes, the forecast is set aside.",
  },
  "ops-model-risk-memo": {
    context:
      "A readmission score in daily use has no owner, no date of review and no record of who it serves worse.",
    override: "The discharging doctor may act against the score, and does so whenever the facts are newer.",
  },
  "ops-return-and-rollout": {
    context:
      "Staff of a busy office type the same request into three portals, and patients wait for the answer.",
    override: "The office lead may go back to the old way; when answers take longer than before, she must.",
  },
  "precision-decision-support-dossier": {
    context:
      "A clinic doctor chooses between two drugs in nine minutes, with the guideline in another window.",
    override:
      "The prescribing doctor decides. If the patient is pregnant, the tool stays silent and says so.",
  },
  "precision-risk-model": {
    context: "Before a treatment with a real price, a doctor wants to know how high this patient's risk is.",
    override: "The doctor decides with the patient; when a predictor is missing, no risk is shown.",
  },
  "rnd-molecule-filter": {
    context:
      "A chemist can make twenty of two thousand candidates, and every wrong choice costs a week at the bench.",
    override:
      "The chemist may pull any molecule back in. When one looks like nothing in training, no rank is given.",
  },
  "rnd-outcomes-study": {
    context: "Two drugs are both in use for the same patients, and no trial has put them side by side.",
    override:
      "Doctor and patient decide, and nobody changes a prescription on this; if a trial disagrees, believe the trial.",
  },
  "rnd-trial-screening-protocol": {
    context:
      "A study nurse reads two hundred records to find four people to ask, and misses those with long ones.",
    override:
      "The study nurse decides whom to ask; when a person has opted out, the list may never show them.",
  },
  "rpm-anomaly-detector": {
    context: "A watch that rings every night teaches its wearer, and the nurse behind it, to stop listening.",
    override:
      "The monitoring nurse may mute a signal. If the wearer feels ill, they call, whatever it shows.",
  },
  "rpm-escalation-design": {
    context:
      "Forty people are watched at home by one nurse, and at night nobody knows who answers a bad reading.",
    override:
      "The nurse on duty decides who is rung. When a reading repeats, the doctor is called without waiting.",
  },
};
