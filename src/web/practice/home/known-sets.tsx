interface KnownSet {
  readonly name: string;
  readonly file: string;
  readonly holds: string;
  readonly licence: string;
  readonly address?: string;
}

/** What we can read, and where it is handed out. None of it comes with the app. */
const SETS: readonly KnownSet[] = [
  {
    name: "K-QA",
    file: "NLI_medical_annotator.csv, or questions_w_answers.jsonl",
    holds: "Answers to patients’ questions, with the votes of three physicians on each statement",
    licence: "MIT",
    address: "https://github.com/Itaymanes/K-QA",
  },
  {
    name: "MEDEC",
    file: "MEDEC-MS-TestSet.csv or MEDEC-MS-ValidationSet.csv",
    holds: "Clinical texts with one wrong sentence or none, to find and correct",
    licence: "CC BY 4.0",
    address: "https://github.com/abachaa/MEDEC",
  },
  {
    name: "PubMedQA, labelled part",
    file: "ori_pqal.json",
    holds: "Questions answered yes, no or maybe from an abstract, by two annotators",
    licence: "MIT",
    address: "https://github.com/pubmedqa/pubmedqa",
  },
  {
    name: "MTS-Dialog",
    file: "MTS-Dialog-ValidationSet.csv, or the files of scores and summaries",
    holds: "Talks in a practice with the note that was written from them",
    licence: "CC BY 4.0",
    address: "https://github.com/abachaa/MTS-Dialog",
  },
  {
    name: "HealthBench",
    file: "the JSON lines its makers hand out",
    holds:
      "Answers with a physicians’ rubric. It carries a string that keeps it out of training; never publish its rows",
    licence: "MIT",
    address: "https://github.com/openai/simple-evals",
  },
  {
    name: "Label Studio, Argilla",
    file: "an export as JSON",
    holds: "What your own team annotated. Votes count once you say who voted",
    licence: "yours to say",
  },
  {
    name: "A table of your own",
    file: "CSV or JSON lines with the columns prompt and answer, or answer_a, answer_b …",
    holds:
      "Optional: id, task, choice (such as “a:3;b:1”), corrected, rubric, context, specialty, topics, audience, risk, licence. Votes count once you say who voted",
    licence: "yours to say",
  },
];

/** The sets and exports that can be brought, each with where it is found and under which licence. */
export function KnownSets() {
  return (
    <details className="practice-known">
      <summary>Which files can be brought, and where to get them</summary>
      <ul className="ruled practice-sets">
        {SETS.map(({ name, file, holds, licence, address }) => (
          <li key={name} className="stack-tight">
            <h3>{name}</h3>
            <p>{holds}.</p>
            <p className="note">
              File: {file}. Licence: {licence}.{" "}
              {address !== undefined && (
                <a href={address} target="_blank" rel="noreferrer">
                  {address.replace("https://", "")}
                </a>
              )}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
