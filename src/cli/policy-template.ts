/** A policy to begin with: what a cautious lead would allow, each rule with its reason. YAML, read back as it stands. */
export const POLICY_TEMPLATE = `# Who may review what in this project. Whatever no rule allows is denied.
# It is the rule of the project; it does not state the law of any place. Take out what you do not need.
#
# professions: physician, board-certified-specialist, resident-physician, physician-assistant, nurse-practitioner,
#   registered-nurse, midwife, pharmacist, dentist, psychologist, therapist, dietitian, public-health-researcher,
#   clinical-researcher, medical-writer, healthcare-editor, data-scientist, engineer, student, layperson
# tasks (empty: every task): compare, best-of, mark-defects, rubric, correct, patient-edit, classify, red-team
# topics (empty: every topic): diagnosis, treatment, dosing, interactions, triage, education, research, prevention,
#   administration, style
# upToRisk: low, moderate, high
# credential, the least it must be: self-declared, document-seen, primary-source-checked
# jurisdictions (empty: anywhere): as credentials name them, such as US-TX or GB

- professions: [physician, board-certified-specialist, nurse-practitioner, physician-assistant]
  tasks: []
  topics: [diagnosis, treatment, triage, education, prevention]
  upToRisk: high
  credential: primary-source-checked
  jurisdictions: []
  because: Claims about a diagnosis or a treatment need somebody who makes them at work, and whose licence was looked up.

- professions: [pharmacist, physician, board-certified-specialist, nurse-practitioner]
  tasks: []
  topics: [dosing, interactions]
  upToRisk: high
  credential: primary-source-checked
  jurisdictions: []
  because: A wrong dose or a missed interaction harms at once; who prescribes or dispenses sees it.

- professions: [registered-nurse, midwife]
  tasks: []
  topics: [triage, education, prevention]
  upToRisk: high
  credential: document-seen
  jurisdictions: []
  because: Nurses and midwives tell people every day when to come in and how to look after themselves.

- professions: [dietitian, psychologist, therapist, dentist]
  tasks: []
  topics: [education, prevention]
  upToRisk: moderate
  credential: document-seen
  jurisdictions: []
  because: Within their own field; put specialised items into a project of their own.

- professions: [public-health-researcher, clinical-researcher, data-scientist]
  tasks: []
  topics: [research]
  upToRisk: moderate
  credential: self-declared
  jurisdictions: []
  because: Whether a number is overstated is a question of method.

- professions: [medical-writer, healthcare-editor]
  tasks: [patient-edit, classify, compare]
  topics: [style, education]
  upToRisk: low
  credential: self-declared
  jurisdictions: []
  because: Plain wording is their craft; content with more at stake stays with clinicians.

- professions: [student]
  tasks: [classify]
  topics: [style, administration, research]
  upToRisk: low
  credential: self-declared
  jurisdictions: []
  because: Labels that rest on the text alone need care and a guideline, not a licence.
`;
