const { layers, purePackages } = require("./architecture.cjs");

const rooms = layers.join("|");
const test = "(\\.test|/testing|/testing-inputs)\\.tsx?$";
const pure = purePackages.map((name) => `node_modules/${name}/`).join("|");

const leftOnly = layers.map((room, position) => {
  const left = layers.slice(0, position);
  return {
    name: `${room}-looks-left-only`,
    severity: "error",
    comment: `${room} may import only: ${left.join(", ") || "nothing"}, through index.ts`,
    from: { path: `^src/${room}/`, pathNot: test },
    to: { path: "^src/", pathNot: [`^src/${room}/`, ...left.map((name) => `^src/${name}/index\\.ts$`)] },
  };
});

module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "resolvable",
      severity: "error",
      comment: "Our own modules; what packages export is the type checker's business.",
      from: { pathNot: test },
      to: { path: "^[.#]", couldNotResolve: true },
    },
    ...leftOnly,
    {
      name: "rooms-touch-no-node",
      severity: "error",
      from: { path: `^src/(${rooms})/`, pathNot: test },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "rooms-know-only-pure-packages",
      severity: "error",
      from: { path: `^src/(${rooms})/`, pathNot: test },
      to: { path: "node_modules", pathNot: pure },
    },
    {
      name: "adapters-never-serve",
      severity: "error",
      from: { path: "^src/(storage|outside)/", pathNot: test },
      to: { path: "^src/(operations|server|web|cli)/" },
    },
    {
      name: "operations-take-ports",
      severity: "error",
      from: { path: "^src/operations/", pathNot: test },
      to: { path: "^src/(storage|outside|server|web|cli)/" },
    },
    {
      name: "doors-ignore-each-other",
      severity: "error",
      comment: "The start file starts the server; nothing else joins one door to another.",
      from: { path: "^src/(server|web|cli)/", pathNot: [test, "^src/cli/main\\.ts$"] },
      to: { path: "^src/(server|web|cli)/", pathNot: "^src/$1/" },
    },
    {
      name: "only-start-files-wire",
      severity: "error",
      from: { path: "^src/(server|web|cli)/", pathNot: [test, "/main\\.ts$"] },
      to: { path: "^src/(storage|outside)/" },
    },
    {
      name: "others-use-front-doors",
      severity: "error",
      from: { path: "^src/(operations|storage|outside|server|web|cli)/", pathNot: test },
      to: { path: `^src/(${rooms})/`, pathNot: "/index\\.ts$" },
    },
    {
      name: "web-takes-only-types",
      severity: "error",
      comment:
        "The web app talks to the server; what it imports from elsewhere must vanish at build time. Of the reference room, the search and the layout of a picture run in the browser too, and so does the figures room: an answer must not wait for a round trip, and what an operation answers has no pixels.",
      from: { path: "^src/web/", pathNot: test },
      to: { path: `^src/(?!web/|(reference|figures)/index\\.ts$)`, dependencyTypesNot: ["type-only"] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: {
      conditionNames: ["import", "types", "default"],
      extensions: [".ts", ".tsx", ".js"],
    },
  },
};
