import type { Atlas } from "#src/atlas/index.ts";
import type { Evidence, Grade } from "#src/profile/index.ts";
import type { CaseStudy } from "./case-study.ts";

/**
 * What a piece shows of its author's skills, for the profile; ids begin with `proof/` and the piece's id, so that
 * `replaceEvidence(profile, "proof/<id>", …)` replaces what the same piece showed before.
 */
export function evidenceOfStudy(study: CaseStudy, { skills }: Pick<Atlas, "skills">): readonly Evidence[] {
  const grade = gradeOf(study);
  const at = study.links[0]?.url ?? study.reviews.find((review) => review.at !== undefined)?.at;
  return study.skills.flatMap(({ skill: id, level }): Evidence[] => {
    const skill = skills.find((one) => one.id === id);
    if (skill === undefined) return [];
    return [
      {
        id: `proof/${study.id}/${id}`,
        skill: id,
        label: skill.label,
        level,
        grade,
        artefact: study.title,
        ...(at === undefined ? {} : { at }),
        on: study.publishedOn ?? study.changedOn,
      },
    ];
  });
}

/** How strong a piece is as evidence: told, shown, read by a peer, or looked at from outside where all can see it. */
function gradeOf({ publishedOn, links, reviews, author }: CaseStudy): Grade {
  const shown = publishedOn !== undefined || links.some(({ url }) => url.startsWith("https://"));
  if (!shown) return "said";
  // A draft may still change; only what was published can have been reviewed as it stands.
  if (publishedOn === undefined) return "artefact";
  const byOthers = reviews.filter(
    ({ by, says }) => by.trim() !== "" && says.trim() !== "" && !samePerson(by, author),
  );
  if (byOthers.some(({ kind, at }) => kind === "external" && at !== undefined)) return "external";
  return byOthers.length > 0 ? "reviewed-artefact" : "artefact";
}

/** Whether two names are written for one person, whatever the case, marks and order of the words. */
export function samePerson(one: string, other: string): boolean {
  return keyOf(one) === keyOf(other);
}

const keyOf = (name: string): string =>
  (
    name
      .normalize("NFKD")
      .replaceAll(/\p{M}/gu, "")
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  )
    .toSorted()
    .join(" ");
