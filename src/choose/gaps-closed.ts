import type { Atlas, Claim, Credential, Role, Skill, SkillLevel } from "#src/atlas/index.ts";
import { hoursBetween, rankOf } from "#src/match/index.ts";
import type { CredentialQuestion, CredentialVerdict } from "./credential-walk.ts";

const HUNDRED = 100;

/** What a role asks, is not shown at its level, and a programme teaches; hours up to the level it teaches or the role asks. */
export function gapsClosed(
  { teaches }: Credential,
  { needs }: Role,
  shown: CredentialQuestion["shown"],
  skills: ReadonlyMap<string, Skill>,
): CredentialVerdict["closes"] {
  return needs
    .flatMap((need) => {
      const skill = skills.get(need.skill);
      const best = highest(shown.filter((one) => one.skill === need.skill));
      const taught = highest(teaches.filter((one) => one.skill === need.skill));
      if (skill === undefined || taught === undefined) return [];
      const hours = hoursBetween(skill, best, lower(taught, need.level));
      return hours === 0 ? [] : [{ skill: skill.id, label: skill.label, hours }];
    })
    .toSorted((one, other) => other.hours - one.hours || (one.skill < other.skill ? -1 : 1));
}

/** What the gap hours come to per hour and per hundred of the price; nothing where the ledger holds no such figure. */
export function rateGaps(
  { hours, price }: Credential,
  gapHours: number,
  { claims }: Pick<Atlas, "claims">,
): Pick<CredentialVerdict, "perHour" | "perHundred" | "hoursClaim" | "priceClaim"> {
  const asked = claims.find(({ id }) => id === hours);
  const cost = claims.find(({ id }) => id === price);
  const length = asked?.unit === "hours" ? most(asked) : undefined;
  const sum = cost?.per === undefined || cost.per === "once" ? most(cost) : undefined;
  return {
    ...(asked === undefined ? {} : { hoursClaim: asked.id }),
    ...(cost === undefined ? {} : { priceClaim: cost.id }),
    ...(length === undefined ? {} : { perHour: inHundredths(gapHours / length) }),
    ...(sum === undefined || cost?.currency === undefined
      ? {}
      : { perHundred: { currency: cost.currency, value: inHundredths((gapHours / sum) * HUNDRED) } }),
  };
}

/** The most a figure says, so that a rate is never flattered; nothing when its end is open or it is nought. */
function most(claim: Claim | undefined): number | undefined {
  if (claim === undefined || claim.openTop) return undefined;
  const amount = claim.value ?? claim.to;
  return amount === undefined || amount <= 0 ? undefined : amount;
}

function highest(shown: readonly { readonly level: SkillLevel }[]): SkillLevel | undefined {
  return shown.map(({ level }) => level).toSorted((one, other) => rankOf(other) - rankOf(one))[0];
}

function lower(one: SkillLevel, other: SkillLevel): SkillLevel {
  return rankOf(one) < rankOf(other) ? one : other;
}

function inHundredths(value: number): number {
  return Math.round(value * HUNDRED) / HUNDRED;
}
