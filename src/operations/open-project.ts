import { AppError } from "#src/kernel/index.ts";
import { emptyBook, foldActs, linkActs, may, readLink } from "#src/projects/index.ts";
import type { Act, Book, Deed, Link, RecordedAct } from "#src/projects/index.ts";
import type { Ports } from "./ports.ts";
import { accountOf } from "./who.ts";

/** Times a write is tried again when another process was first. */
const ATTEMPTS = 12;
/** Projects kept unfolded in memory. */
const KEPT = 20;

type Storage = Awaited<ReturnType<Ports["storage"]>>;

/** Books by store and project: folded once, then kept up with. A book belongs to one database. */
const books = new WeakMap<Storage["acts"], Map<string, Book>>();
/** Who waits for whom, by store and project: writers in one process go one after another. */
const queues = new WeakMap<Storage["acts"], Map<string, Promise<unknown>>>();

/** A project as it is now, and who asks in it. */
export interface OpenProject {
  readonly book: Book;
  /** Pseudonym of who asks. */
  readonly person: string;
}

/** Opens a project for somebody who may do a deed in it. A project one has no part in is not there at all. */
export async function openProject(id: string, deed: Deed, ports: Ports): Promise<OpenProject> {
  const { acts } = await ports.storage();
  const account = accountOf(ports.who);
  const people = await acts.people(id);
  const person = people.find((one) => one.account === account)?.person;
  if (person === undefined) throw new AppError("not_found", { kind: "project", id });
  const book = await loadBook(id, acts);
  if (!may(book, person, deed)) throw new AppError("forbidden", { kind: "project", id: deed });
  return { book, person };
}

/**
 * Does something in a project: the book as it is when nobody else writes goes to `decide`, and what it answers is
 * appended in its name. When another process was first, `decide` is asked again over the newer book.
 */
export async function actInProject<Answer>(
  id: string,
  deed: Deed,
  ports: Ports,
  decide: (open: OpenProject) => { readonly acts: readonly Act[]; readonly answer: (book: Book) => Answer },
): Promise<Answer> {
  const { acts } = await ports.storage();
  return await oneAfterAnother(acts, id, async () => {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const open = await openProject(id, deed, ports);
      const { acts: deeds, answer } = decide(open);
      if (deeds.length === 0) return answer(open.book);
      const links = await linkActs(
        open.book.end,
        deeds,
        { project: id, at: ports.now(), by: open.person, guideline: open.book.guidelines.length },
        hashOf(ports),
      );
      if (await acts.append(id, links)) return answer(await loadBook(id, acts));
    }
    throw new AppError("conflict", { kind: "project", id });
  });
}

/** Begins a chain; its first person is who asks. */
export async function beginProject(id: string, deeds: readonly Act[], ports: Ports): Promise<Book> {
  const { acts } = await ports.storage();
  const account = accountOf(ports.who);
  if (account === undefined) throw new AppError("unauthenticated", { kind: "account", id: "project" });
  const links = await linkActs(
    { seq: 0, hash: "" },
    deeds,
    { project: id, at: ports.now(), by: FIRST_PERSON, guideline: 0 },
    hashOf(ports),
  );
  await acts.addPerson(id, FIRST_PERSON, account);
  if (!(await acts.append(id, links))) throw new AppError("conflict", { kind: "project", id });
  return await loadBook(id, acts);
}

/** The pseudonym of who begins a project. */
export const FIRST_PERSON = "r1";

/** The links of a project as they are stored. A chain past reading is handed out too: just then one wants to know where. */
export async function linksToVerify(id: string, ports: Ports): Promise<readonly Link[]> {
  try {
    await openProject(id, "see-progress", ports);
  } catch (error) {
    if (!isUnreadable(error)) throw error;
  }
  return await (await ports.storage()).acts.since(id, 0);
}

/** The projects somebody has a part in, and the ids of those whose chain cannot be read any more. */
export async function ownProjects(
  ports: Ports,
): Promise<{ readonly open: readonly OpenProject[]; readonly unreadable: readonly string[] }> {
  const { acts } = await ports.storage();
  const account = accountOf(ports.who);
  const open: OpenProject[] = [];
  const unreadable: string[] = [];
  for (const id of await acts.projects()) {
    const person = (await acts.people(id)).find((one) => one.account === account)?.person;
    if (person === undefined) continue;
    try {
      const book = await loadBook(id, acts);
      if (may(book, person, "see-project")) open.push({ book, person });
    } catch (error) {
      // One broken chain must not keep people from their other projects.
      if (!isUnreadable(error)) throw error;
      unreadable.push(id);
    }
  }
  return { open, unreadable };
}

/** Deletes a project with its chain, after those who are writing in it. */
export async function removeProject(id: string, ports: Ports): Promise<boolean> {
  const { acts } = await ports.storage();
  return await oneAfterAnother(acts, id, async () => {
    await openProject(id, "delete", ports);
    const removed = await acts.remove(id);
    books.get(acts)?.delete(id);
    return removed;
  });
}

async function loadBook(id: string, acts: Storage["acts"]): Promise<Book> {
  const kept = books.get(acts) ?? new Map<string, Book>();
  books.set(acts, kept);
  const book = kept.get(id) ?? emptyBook(id);
  const from = book.end.seq;
  const links = await acts.since(id, from);
  // Two readers may have asked for the same acts at once; whoever comes second finds some of them folded.
  const fresh = links.filter(({ seq }) => seq > book.end.seq);
  foldActs(
    book,
    fresh.map((link) => ({ act: readStored(link, id), hash: link.hash })),
  );
  if (book.end.seq === 0) throw new AppError("not_found", { kind: "project", id });
  kept.delete(id);
  kept.set(id, book);
  const oldest = kept.keys().next();
  if (kept.size > KEPT && oldest.done !== true) kept.delete(oldest.value);
  return book;
}

/** Somebody changed what is stored so far that it is no act any more. */
function readStored(link: Link, id: string): RecordedAct {
  try {
    return readLink(link);
  } catch (cause) {
    throw new AppError("unavailable", { kind: UNREADABLE, id }, { cause });
  }
}

const UNREADABLE = "chain";

function isUnreadable(error: unknown): boolean {
  return error instanceof AppError && error.code === "unavailable" && error.subject.kind === UNREADABLE;
}

async function oneAfterAnother<Answer>(
  acts: Storage["acts"],
  id: string,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const waiting = queues.get(acts) ?? new Map<string, Promise<unknown>>();
  queues.set(acts, waiting);
  const turn = (waiting.get(id) ?? Promise.resolve()).then(work, work);
  const settled = turn.catch(() => undefined);
  waiting.set(id, settled);
  try {
    return await turn;
  } finally {
    if (waiting.get(id) === settled) waiting.delete(id);
  }
}

const hashOf = (ports: Ports) => async (bytes: Uint8Array) => await ports.sha256(bytes);
