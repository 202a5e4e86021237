import { Option } from "commander";
import { z } from "zod";
import { runOperation } from "#src/operations/index.ts";
import { caseStudySchema } from "#src/proof/index.ts";
import { printJson, subcommand } from "../command.ts";
import type { AddCommand } from "../command.ts";
import type { Context } from "../context.ts";
import { CommandFailure, EXIT, SaidInAnswer } from "../failure.ts";
import { readNamedFile } from "../pick-profile.ts";
import { gateText } from "../proof-text.ts";
import { readJsonFile } from "../read-json-file.ts";
import { readTextValue } from "../text-value.ts";
import { wrap } from "../wrap.ts";
import { writeAnswerFolder } from "../write-folder.ts";
import { checkPlaces, writeOrThrow } from "../write-or-throw.ts";

interface OutOptions {
  readonly json?: boolean;
  readonly out?: string;
  readonly force?: boolean;
}

interface ReviewOptions extends OutOptions {
  readonly by: string;
  readonly role: string;
  readonly kind: "peer" | "external";
  readonly says: string;
  readonly at?: string;
}

/** `clerkship proof publish|portfolio|readme|packet|verify|review`: what leaves the machine. */
export const addProofPublishing: AddCommand = (proof, context) => {
  const { ports, width } = context;
  subcommand(proof, "publish", "Publish a piece when every gate is met, so that it counts as evidence", [
    "proof publish s-1a2b3c4d5e6f",
  ])
    .argument("<id>", "a piece; `clerkship proofs` lists them")
    .action(async (id: string, { json }: { json?: boolean }) => {
      const answer = await runOperation("proof.publish", { id }, ports);
      if (json === true) printJson(context, { version: 1, ...answer });
      else if (answer.kind === "published")
        context.out(`Published on ${answer.study.publishedOn ?? "this day"}.\n`);
      else context.out(`Not published: gates are open.\n\n${gateText(answer.gates, width)}\n`);
      if (answer.kind === "refused") throw new SaidInAnswer(EXIT.refused);
    });

  subcommand(proof, "portfolio", "Write published pieces as a web site that needs no server", [
    'proof portfolio s-1a2b3c4d5e6f s-6f5e4d3c2b1a --author "A. Nurse" --out portfolio',
  ])
    .argument("<ids...>", "published pieces, in the order they are shown")
    .addOption(
      new Option(
        "--out <folder>",
        "a folder that is empty, missing, or holds an earlier portfolio",
      ).makeOptionMandatory(),
    )
    .addOption(new Option("--author <name>", "whose portfolio it is").makeOptionMandatory())
    .option("--title <words>", "its title", "Portfolio")
    .option("--about <words>", "a few words about you; @FILE takes a file", "")
    .action(
      async (
        ids: string[],
        {
          json,
          out,
          title,
          author,
          about,
        }: { json?: boolean; out: string; title: string; author: string; about: string },
      ) => {
        const answer = await runOperation(
          "proof.portfolio",
          { ids, title, author, about: await readTextValue(about, context) },
          ports,
        );
        if (answer.kind === "refused") throw notPublished(answer.ids);
        const files = await writeAnswerFolder(out, answer.files, context, { again: true });
        return json === true
          ? printJson(context, { version: 1, files })
          : context.out(`${files} files written. Open index.html in that folder in a browser.\n`);
      },
    );

  subcommand(proof, "readme", "Write a README pack for the repository of a published piece", [
    "proof readme s-1a2b3c4d5e6f --out pack",
  ])
    .argument("<id>", "a published piece")
    .addOption(new Option("--out <folder>", "a folder that is empty or missing").makeOptionMandatory())
    .action(async (id: string, { json, out }: { json?: boolean; out: string }) => {
      const answer = await runOperation("proof.readme", { id }, ports);
      if (answer.kind === "refused") throw notPublished(answer.ids);
      const files = await writeAnswerFolder(out, answer.files, context);
      return json === true
        ? printJson(context, { version: 1, files })
        : context.out(`${files} files written.\n`);
    });

  withOut(
    subcommand(proof, "packet", "Sign published pieces as a packet that anybody can check offline", [
      'proof packet s-1a2b3c4d5e6f --name "A. Nurse" --out packet.json',
    ])
      .argument("<ids...>", "published pieces")
      .addOption(new Option("--name <name>", "whose proof it is").makeOptionMandatory()),
  ).action(async (ids: string[], { name, ...options }: OutOptions & { readonly name: string }) => {
    const answer = await runOperation("proof.packet", { ids, name }, ports);
    if (answer.kind === "refused") throw notPublished(answer.ids);
    return writeJson(answer.packet, options, context);
  });

  subcommand(proof, "verify", "Check a signed packet: whether it was changed, and what kind of proof it is", [
    "proof verify packet.json",
    "proof verify - --json < packet.json",
  ])
    .argument("<file>", "a packet; - reads standard input")
    .action(async (file: string, { json }: { json?: boolean }) => {
      const packet = new TextDecoder().decode(await readNamedFile(file, context));
      const answer = await runOperation("proof.verify", { packet }, ports);
      if (json === true) printJson(context, answer);
      else {
        const head = answer.kind === "valid" ? "Valid" : "Broken";
        context.out(`${wrap(`${head}: ${answer.says}`, { width })}\n`);
        for (const change of answer.changes)
          context.out(`${wrap(change, { width, first: "  - ", rest: "    " })}\n`);
        if (answer.text !== "") context.out(`\n${answer.text}`);
      }
      if (answer.kind === "broken") throw new SaidInAnswer(EXIT.refused);
    });

  withOut(
    subcommand(proof, "review", "Sign what you say of somebody else's piece, with the key of this machine", [
      'proof review piece.json --by "B. Doctor" --role "physician, emergency care" --says @review.md --out review.json',
    ])
      .argument("<file>", "their piece, as `proof show ID --json` prints it; - reads standard input")
      .addOption(new Option("--by <name>", "your name").makeOptionMandatory())
      .addOption(new Option("--role <words>", "your profession and place").makeOptionMandatory())
      .addOption(new Option("--says <words>", "your review; @FILE takes a file").makeOptionMandatory())
      .addOption(
        new Option("--kind <kind>", "how you stand to the work")
          .choices(["peer", "external"])
          .default("peer"),
      )
      .option("--at <url>", "where the review can be seen; an external one needs it"),
  ).action(async (file: string, { by, role, says, kind, at, ...options }: ReviewOptions) => {
    const held = await readJsonFile(file, context);
    const study = caseStudySchema.safeParse(held["study"] ?? held);
    if (!study.success)
      throw new CommandFailure({
        code: "invalid_input",
        message: "The file holds no piece of proof.",
        advice: "Ask for what `clerkship proof show ID --json` prints.",
      });
    if (at !== undefined && !z.url().safeParse(at).success)
      throw new CommandFailure({
        code: "invalid_input",
        message: "--at is no address.",
        advice: "Write it with https://.",
      });
    const review = {
      by,
      role,
      kind,
      says: await readTextValue(says, context),
      ...(at === undefined ? {} : { at }),
    };
    const answer = await runOperation("proof.signReview", { study: study.data, review }, ports);
    return writeJson(answer.review, options, context);
  });

  subcommand(proof, "add-review", "Put a review that somebody signed under your piece", [
    "proof add-review s-1a2b3c4d5e6f review.json",
  ])
    .argument("<id>", "your piece")
    .argument("<file>", "the review, as `proof review` wrote it; - reads standard input")
    .action(async (id: string, file: string, { json }: { json?: boolean }) => {
      const held = await readJsonFile(file, context);
      const review = caseStudySchema.shape.reviews.element.safeParse(held["review"] ?? held);
      if (!review.success)
        throw new CommandFailure({
          code: "invalid_input",
          message: "The file holds no review.",
          advice: "Ask for what `clerkship proof review` writes.",
        });
      const answer = await runOperation("proof.addReview", { id, review: review.data }, ports);
      return json === true
        ? printJson(context, { version: 1, ...answer })
        : context.out("The review stands under it.\n");
    });
};

function withOut(command: ReturnType<typeof subcommand>) {
  return command
    .option("--out <file>", "write to a file instead of printing")
    .option("--force", "let --out replace a file");
}

async function writeJson(value: unknown, { json, out, force }: OutOptions, context: Context): Promise<void> {
  if (out === undefined) return printJson(context, value);
  await checkPlaces([out], force === true, context);
  const text = `${JSON.stringify(value, null, 2)}\n`;
  await writeOrThrow(out, text, context);
  return json === true
    ? printJson(context, { version: 1, bytes: Buffer.byteLength(text) })
    : context.err("Written.\n");
}

function notPublished(ids: readonly string[]): CommandFailure {
  return new CommandFailure({
    code: "not-published",
    message: `Not published, or changed since: ${ids.join(", ")}.`,
    advice: "`clerkship proof gates ID` says what is open; then `clerkship proof publish ID`.",
    exit: EXIT.refused,
  });
}
