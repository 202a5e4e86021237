import type { Background } from "#src/atlas/index.ts";
import { AppError } from "#src/kernel/index.ts";
import { measurePractice } from "#src/practice/index.ts";
import type { Attempt, PracticeMeasures } from "#src/practice/index.ts";
import { effectiveBackgrounds, replaceEvidence } from "#src/profile/index.ts";
import { evidenceOfPractice } from "#src/practice/index.ts";
import type { ReviewItem } from "#src/review/index.ts";
import type { Ports } from "./ports.ts";
import { loadRecord } from "./profile.ts";

/** All items to practise on: ours, and those a person brought or signed; a stored one stands for ours of the same id. */
export async function practiceItemsOf(ports: Ports): Promise<readonly ReviewItem[]> {
  const own = await ports.practiceItems();
  const stored = await (await ports.storage()).items.list();
  return [...new Map([...own, ...stored].map((item) => [item.id, item])).values()];
}

export async function loadPracticeItem(id: string, ports: Ports): Promise<ReviewItem> {
  const stored = await (await ports.storage()).items.load(id);
  const item = stored ?? (await ports.practiceItems()).find((one) => one.id === id);
  if (item === undefined) throw new AppError("not_found", { kind: "practice-item", id });
  return item;
}

/** Attempts of one profile, or all of them; what was taken back is not among them. */
export async function attemptsOf(profileId: string | undefined, ports: Ports): Promise<readonly Attempt[]> {
  return (await everyAttempt(profileId, ports)).filter(({ undone }) => undone !== true);
}

/** With what was taken back: its key has been seen. */
async function everyAttempt(profileId: string | undefined, ports: Ports): Promise<readonly Attempt[]> {
  const all = await (await ports.storage()).attempts.list();
  return profileId === undefined ? all : all.filter((attempt) => attempt.profileId === profileId);
}

export async function measuresOf(profileId: string | undefined, ports: Ports): Promise<PracticeMeasures> {
  const [attempts, items] = await Promise.all([everyAttempt(profileId, ports), practiceItemsOf(ports)]);
  return measurePractice(attempts, items);
}

/** What a person is, by their profile; nothing without one. */
export async function backgroundsOf(
  profileId: string | undefined,
  ports: Ports,
): Promise<readonly Background[] | undefined> {
  if (profileId === undefined) return undefined;
  return effectiveBackgrounds((await loadRecord(profileId, ports)).profile);
}

/** Hands what practice shows to the profile it belongs to; what it showed before is replaced. */
export async function tellProfile(profileId: string | undefined, ports: Ports): Promise<void> {
  if (profileId === undefined) return;
  const measures = await measuresOf(profileId, ports);
  const { skills } = await ports.atlas();
  const evidence = evidenceOfPractice(measures, { skills, on: ports.today() });
  await (
    await ports.storage()
  ).profiles.update(profileId, (record) => ({
    ...record,
    profile: replaceEvidence(record.profile, "practice", evidence),
  }));
}
