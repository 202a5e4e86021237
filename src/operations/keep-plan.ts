import { AppError } from "#src/kernel/index.ts";
import { provenSkills } from "#src/plan/index.ts";
import type { Plan } from "#src/plan/index.ts";
import { effectiveClaims, replaceEvidence } from "#src/profile/index.ts";
import type { Evidence, Profile } from "#src/profile/index.ts";
import { drawPlan, planInput } from "./draft-lane-plan.ts";
import type { Ports } from "./ports.ts";
import { loadRecord } from "./profile.ts";

// Somebody else changing the same plan at the same moment, so often in a row, is no accident any more.
const ATTEMPTS = 5;

/** A stored plan. */
export async function loadPlan(id: string, ports: Ports): Promise<Plan> {
  const plan = await (await ports.storage()).plans.load(id);
  if (plan === undefined) throw new AppError("not_found", { kind: "plan", id });
  return plan;
}

/** Changes a stored plan and hands its proofs to the profile, which counts them as evidence. */
export async function changePlan(id: string, change: (plan: Plan) => Plan, ports: Ports): Promise<Plan> {
  const { plans } = await ports.storage();
  const plan = await plans.update(id, change);
  if (plan === undefined) throw new AppError("not_found", { kind: "plan", id });
  await keepEvidence(plan, ports);
  return plan;
}

/**
 * The plan after a change, made again from where the person stands now. Planning takes a second or two and is done on
 * what was read; should the plan have changed elsewhere meanwhile, it is made again on that. A result that is not
 * wanted is not kept, and the plan comes back as it was.
 */
export async function changeAndRemake(
  id: string,
  change: (plan: Plan) => Plan,
  ports: Ports,
  isWanted: (remade: Plan) => boolean = () => true,
): Promise<Plan> {
  const { plans } = await ports.storage();
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const read = await loadPlan(id, ports);
    const remade = await remake(change(read), ports);
    if (!isWanted(remade)) return read;
    let overtaken = false;
    const kept = await plans.update(id, (current) => {
      overtaken = JSON.stringify(current) !== JSON.stringify(read);
      return overtaken ? current : remade;
    });
    if (kept === undefined) throw new AppError("not_found", { kind: "plan", id });
    if (overtaken) continue;
    await keepEvidence(kept, ports);
    return kept;
  }
  throw new AppError("conflict", { kind: "plan", id });
}

/** The same lane and person, planned again from today. */
async function remake(plan: Plan, ports: Ports): Promise<Plan> {
  const { profile } = await loadRecord(plan.profileId, ports);
  const { role, domain, sector, availability, start } = plan;
  return drawPlan(
    await planInput(profile, { role, domain, sector, availability, start }, ports),
    plan,
    ports,
  );
}

async function keepEvidence(plan: Plan, ports: Ports): Promise<void> {
  const { profiles } = await ports.storage();
  const record = await profiles.load(plan.profileId);
  if (record === undefined) return;
  const evidence = await evidenceOf(plan, record.profile, ports);
  await profiles.update(plan.profileId, (record) => ({
    ...record,
    profile: replaceEvidence(record.profile, plan.id, evidence),
  }));
}

/** A plan's proofs as evidence of a profile, one for each skill practised. */
async function evidenceOf(plan: Plan, profile: Profile, ports: Ports): Promise<readonly Evidence[]> {
  const { skills } = await ports.atlas();
  const labels = new Map(skills.map(({ id, label }) => [id, label]));
  const bare = effectiveClaims(replaceEvidence(profile, plan.id, []));
  const before = new Map(bare.map(({ skill, level }) => [skill, level]));
  return provenSkills(plan, skills, before).map(
    ({ proof: { work, artefact, at, on, grade }, skill, level }) => ({
      id: `${plan.id}/${work}/${skill}`,
      skill,
      label: labels.get(skill) ?? skill,
      level,
      grade,
      artefact,
      ...(at === undefined ? {} : { at }),
      on,
    }),
  );
}
