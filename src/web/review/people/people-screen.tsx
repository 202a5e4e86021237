import { useState } from "react";
import { showCount } from "../../client/numbers.ts";
import { useIsOwn, useMe } from "../../client/use-me.ts";
import { Answer } from "../../design/answer.tsx";
import { AppLink } from "../../design/app-link.tsx";
import { FilterField } from "../../design/fields.tsx";
import { Section } from "../../design/page.tsx";
import { ProjectPage } from "../project-page.tsx";
import { professionWords, roleWords } from "../review-words.ts";
import { usePeople } from "../use-review.ts";
import type { Person, Project } from "../use-review.ts";
import { AddPerson } from "./add-person.tsx";
import { OwnMachine } from "./own-machine.tsx";
import { PersonRow } from "./person-row.tsx";

/** Who works in the project, as what, and how far that was looked into. */
export function PeopleScreen() {
  return (
    <ProjectPage
      title="People"
      here="people"
      deed="see-people"
      lead={() => "Who works here, as what. A credential that has lapsed allows nothing."}
    >
      {(project) => <People project={project} />}
    </ProjectPage>
  );
}

function People({ project: { id, me, settings } }: { readonly project: Project }) {
  const people = usePeople(id);
  const isOwn = useIsOwn();
  const mayHost = useMe().data?.signedIn?.mayHost === true;
  const mayChange = me.may.includes("manage-people");
  return (
    <>
      <Section title="In this project">
        <Answer query={people} what="the people" lines={6}>
          {(data) => (
            <List id={id} people={data.people} mayChange={mayChange} hasTerms={settings.consent !== ""} />
          )}
        </Answer>
      </Section>
      {mayChange && (
        <Section title="Add somebody">
          {isOwn ? (
            <OwnMachine />
          ) : (
            <>
              <AddPerson id={id} />
              <p className="note">
                They need an account on this server first.{" "}
                {mayHost ? (
                  <AppLink href="/accounts">Invite somebody</AppLink>
                ) : (
                  "Whoever looks after the server can invite them."
                )}
              </p>
            </>
          )}
        </Section>
      )}
    </>
  );
}

interface ListProps {
  readonly id: string;
  readonly people: readonly Person[];
  readonly mayChange: boolean;
  readonly hasTerms: boolean;
}

const MANY = 8;

function List({ id, people, mayChange, hasTerms }: ListProps) {
  const [words, setWords] = useState("");
  const wanted = words.trim().toLowerCase();
  const leads = people.filter(({ left, roles }) => !left && roles.includes("lead"));
  const shown = people
    .filter((person) => wordsOf(person).includes(wanted))
    .toSorted((a, b) => Number(a.left) - Number(b.left));
  return (
    <>
      {people.length > MANY && (
        <FilterField label="Filter by name, role, profession or state" value={words} onChange={setWords} />
      )}
      <p className="note" aria-live="polite">
        {shown.length === people.length
          ? showCount(people.length, "person", "people")
          : `${shown.length} of ${showCount(people.length, "person", "people")}`}
      </p>
      <ul className="ruled">
        {shown.map((person) => (
          <PersonRow
            key={person.person}
            id={id}
            person={person}
            mayChange={mayChange}
            hasTerms={hasTerms}
            lastLead={leads.length === 1 && leads[0] === person}
          />
        ))}
      </ul>
    </>
  );
}

function wordsOf({ person, name, login, roles, credentials }: Person): string {
  return [
    person,
    name,
    login,
    ...roles.map((role) => roleWords[role]),
    ...credentials.flatMap(({ profession, title, state }) => [professionWords[profession], title, state]),
  ]
    .join(" ")
    .toLowerCase();
}
