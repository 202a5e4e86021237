import type { ProofKind, SectionId } from "./case-study.ts";

interface OwnGuide {
  readonly title?: string;
  readonly answers?: string;
  readonly prompts?: readonly string[];
  readonly opening?: string;
}

/** Where a kind of proof asks something else of a section than a case study does. */
export const KIND_GUIDES: Readonly<Record<ProofKind, Readonly<Partial<Record<SectionId, OwnGuide>>>>> = {
  "case-study": {},
  "workflow-redesign": {
    context: {
      answers: "Which process, on which kind of ward or desk, and what goes wrong in it today?",
      opening:
        "Handing over at seven takes the night nurses forty minutes, and the sickest patient is not always named first.",
    },
    data: {
      title: "Where the times come from",
      answers: "Which minutes and counts are measured, which are public, which are your guess?",
      prompts: [
        "Mark every guess as one.",
        "If you watched real work, say with whose leave, and name nobody.",
      ],
      opening: "The minutes are estimates of two nurses who do this work; nothing was taken from records.",
    },
    approach: {
      title: "The change",
      answers: "What is different afterwards, step by step, and what stays as it is?",
      prompts: ["Which steps go, which are new?", "Who gains work, who loses it?", "What stays on paper?"],
      opening:
        "The summary is drafted before the shift ends; the nurse who leaves still reads it and signs it.",
    },
    "clinical-meaning": {
      opening:
        "Patients would be seen in order of need rather than in order of beds, ten minutes earlier at most.",
    },
    override: {
      opening: "Any nurse may hand over without the draft. When the system is down, the old sheet is used.",
    },
    "next-steps": {
      opening:
        "One ward, four weeks, with the old sheet still on the desk; it ends early if the stop rule fires.",
    },
  },
  "roi-model": {
    context: {
      answers: "Which decision about money is this for, who takes it, and what care is behind it?",
      opening:
        "A clinic of twelve doctors has to decide by spring whether to pay for help with its prior authorisations.",
    },
    data: {
      title: "Where the ranges come from",
      answers: "Which assumptions rest on a measurement, which on a paper, which on a guess?",
      prompts: ["Give a source for each range, in the table.", "Say how old each source is."],
      opening: "Two of the six ranges rest on published counts; the other four are guesses and say so.",
    },
    approach: {
      title: "How the sum is made",
      answers: "What counts as a benefit, what as a cost, and what is left out on purpose?",
      prompts: [
        "Which benefit could be counted twice?",
        "Is time saved really money, or time for something else?",
      ],
      opening:
        "Minutes are valued only where they shorten paid overtime; time that merely feels freer is not money.",
    },
    evaluation: {
      title: "How sure the sum is",
      answers: "Which assumption moves the result most, and when does it turn negative?",
      prompts: ["Read the tornado figure aloud in two sentences.", "Say the break-even of the widest bar."],
      opening: "The share of requests that need no rework moves the result more than the price does.",
    },
    "clinical-meaning": {
      opening:
        "What staff save in typing, patients would gain in days: a decision that came earlier is treatment that began earlier.",
    },
    override: {
      title: "Who decides, and when to stop paying",
      prompts: ["Who may end the contract?", "At which measured value is it ended?"],
      opening: "The practice manager decides. If rework is not down by the third month, the contract ends.",
    },
  },
  "paper-critique": {
    context: {
      title: "The paper and the question",
      answers: "Which decision in care does the paper say it helps, and who would take that decision?",
      opening:
        "The authors want a ward nurse to know six hours ahead which patients with infection will get worse.",
    },
    data: {
      title: "The paper's patients",
      answers: "Who was in the data, who was not, and are they like the people you know?",
      opening: "Two teaching hospitals supplied every patient; none came from a small hospital.",
    },
    approach: {
      title: "What the authors did",
      answers: "How was the model made and tested, told in a paragraph a colleague would follow?",
      prompts: [
        "How was the outcome defined, and by whom?",
        "What was known to the model that would not be known at the bedside?",
        "Was it tested on people it had never seen?",
      ],
      opening: "They fitted one model on older stays and tested it on newer ones of the same hospitals.",
    },
    evaluation: {
      title: "What was measured",
      answers: "Which measures are given, which are missing, and how wide are the intervals?",
      opening: "An area under the curve is given with its interval; calibration is not shown anywhere.",
    },
    risks: {
      title: "Limits, theirs and yours",
      prompts: [
        "At least three limits, one a line, each starting with a hyphen.",
        "Say where you yourself may be wrong.",
      ],
      opening: "- The outcome was read from billing codes, which nurses at the bedside would not recognise.",
    },
    override: {
      title: "When a clinician should set the model aside",
      opening:
        "If the doctor on call has examined the patient after the score was made, the examination counts.",
    },
    "next-steps": { opening: "I would ask the authors for a calibration plot by site before anything else." },
  },
  "product-spec": {
    context: {
      opening:
        "A hospital pharmacist checks two hundred orders a day for interactions, and most warnings are clicked away.",
    },
    data: {
      title: "Data the product would see",
      answers: "Which data go in, who may see them, and where do they stay?",
      opening:
        "The product reads the list of medicines and three laboratory values; free text stays outside.",
    },
    approach: {
      title: "The idea",
      answers: "How would it work, in one paragraph, and what simpler idea did you put aside?",
      opening: "Warnings are ranked by what they would change; the lowest third is shown only on request.",
    },
    evaluation: {
      title: "How you would test it",
      answers: "Which test comes before anyone relies on it, and which number would stop it?",
      opening: "Two pharmacists judge three hundred invented orders without seeing the ranking.",
    },
    override: {
      opening:
        "The pharmacist decides each order. When an override is made, its reason is logged and read weekly.",
    },
  },
  "governance-memo": {
    context: {
      title: "The system and the question",
      answers: "Which system, used by whom for what, and which decision is asked for?",
      opening:
        "A readmission score has been in use for two years at an invented hospital, and nobody owns it.",
    },
    data: {
      title: "What it was built on",
      answers: "Which data made the system, by what right, and who is missing from them?",
      opening: "The vendor names the years and the country of its data, and nothing more.",
    },
    approach: {
      title: "How this was reviewed",
      answers: "What did you read, whom would you ask, and what could you not see?",
      prompts: ["List claim, evidence and gap.", "Which rules apply, and since when?"],
      opening: "I read the public leaflet and two papers, and set each claim beside its evidence.",
    },
    evaluation: { title: "The evidence, and its gaps" },
    "clinical-meaning": {
      opening:
        "Nurses ring those above the line. A patient wrongly below it gets no call and may not know of it.",
    },
    override: {
      opening: "The ward doctor may discharge against the score at any time, without giving it a reason.",
    },
    "next-steps": {
      opening:
        "Approve for one year with two conditions; the committee looks again when both dates have passed.",
    },
  },
  "clinical-playbook": {
    context: {
      opening:
        "On a night shift one nurse carries eight patients, and a third of the alarms she answers need nothing.",
    },
    data: {
      title: "Where the figures come from",
      answers: "Which counts are public, which invented, which your own estimate?",
      prompts: [
        "No patient's data, not even with the name taken out.",
        "Mark what is invented beside the figure.",
      ],
      opening: "Every figure here is public or an estimate, and says which.",
    },
    approach: {
      title: "The play",
      answers: "What happens from the first alert to the bedside, and who does it?",
      opening:
        "A first alert goes to the nurse alone; only a second one within the hour also calls the doctor.",
    },
    "clinical-meaning": {
      opening: "The nurse would walk to a bed twice more in a shift, and be right about one time in four.",
    },
    override: {
      opening:
        "The charge nurse may silence the tool for a bed. When a family is worried, staff go, whatever the score.",
    },
  },
};
