/** On one's own machine: how others can take part, and that one can try it alone. */
export function OwnMachine() {
  return (
    <div className="stack">
      <p>
        This is your own machine, and you are the only one here. Others need accounts on a server that you all
        reach:
      </p>
      <ol className="stack-tight numbered">
        <li>
          Make an account for each of you: <code>clerkship account add LOGIN</code>
        </li>
        <li>
          Serve the team from there: <code>clerkship serve --team</code>
        </li>
      </ol>
      <p>
        To try a project alone, change your own roles above: be its reviewer too, and record a credential for
        yourself that the policy asks for.
      </p>
    </div>
  );
}
