import type { Dataset, DatasetUse } from "#src/atlas/index.ts";
import type { Names } from "./names.ts";

/** Who may have a set of data. */
export const accessNames: Names<Dataset["access"]> = {
  synthetic: "Synthetic: made up, no person behind it",
  open: "Open: fetch it",
  registered: "Registered: an account is needed",
  agreement: "Agreement: terms to sign",
  credentialed: "Credentialed: identity checked, training done, agreement signed",
};

/** What a set of data holds. */
export const holdsNames: Names<Dataset["holds"]> = {
  images: "Images",
  records: "Health records",
  notes: "Clinical notes",
  signals: "Signals",
  claims: "Insurance claims",
  molecules: "Molecules",
  trials: "Trials",
  survey: "Survey answers",
  questions: "Questions and answers",
  server: "A test server",
};

/** What a person might do with data. */
export const useNames: Names<DatasetUse> = {
  learn: "Learn with it",
  portfolio: "Use it in a portfolio",
  "publish-results": "Publish results",
  "share-rows": "Share rows of it",
  "local-model": "Use a model on your own machine",
  "hosted-model": "Send it to a hosted model",
  "release-model": "Release a model trained on it",
  commercial: "Use it commercially",
  reidentify: "Try to identify people",
};

/** Answers about a use. */
export const answerNames = {
  yes: "Yes",
  conditions: "With conditions",
  no: "No",
  unknown: "Not known",
} as const;
