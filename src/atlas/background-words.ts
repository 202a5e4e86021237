import type { Background } from "./role.ts";

/** How people of a background are spoken of: one of them, as in "a nurse", and many of them, as in "nurses". */
export const backgroundWords: Readonly<Record<Background, { readonly one: string; readonly many: string }>> =
  {
    "software-engineer": { one: "a software engineer", many: "software engineers" },
    "data-professional": { one: "a data professional", many: "data analysts and scientists" },
    physician: { one: "a physician", many: "physicians" },
    nurse: { one: "a nurse", many: "nurses" },
    pharmacist: { one: "a pharmacist", many: "pharmacists" },
    "allied-health": { one: "an allied health professional", many: "allied health professionals" },
    "life-scientist": { one: "a life scientist", many: "life scientists" },
    "public-health": { one: "in public health", many: "public-health people" },
    manager: { one: "a manager", many: "managers" },
    "writer-designer": { one: "a writer or designer", many: "writers and designers" },
    student: { one: "a student", many: "students" },
  };
