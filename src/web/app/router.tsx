import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { StartScreen } from "../start/start-screen.tsx";
import { readLaneSearch, readLanesSearch } from "../lanes/lanes-search.ts";
import { FailedScreen } from "./failed-screen.tsx";
import { NotFoundScreen } from "./not-found-screen.tsx";
import { Shell } from "./shell.tsx";

const root = createRootRoute({ component: Shell, notFoundComponent: NotFoundScreen });
const under = { getParentRoute: () => root };

const start = createRoute({ ...under, path: "/", component: StartScreen });

const profile = createRoute({
  ...under,
  path: "/profile/$id",
  component: lazyRouteComponent(() => import("../profile/profile-screen.tsx"), "ProfileScreen"),
});

const lanes = createRoute({
  ...under,
  path: "/profile/$id/lanes",
  validateSearch: readLanesSearch,
  component: lazyRouteComponent(() => import("../lanes/lanes-screen.tsx"), "LanesScreen"),
});

const lane = createRoute({
  ...under,
  path: "/profile/$id/lanes/$role/$domain/$sector",
  validateSearch: readLaneSearch,
  component: lazyRouteComponent(() => import("../lane/lane-screen.tsx"), "LaneScreen"),
});

const plan = createRoute({
  ...under,
  path: "/plan/$id",
  component: lazyRouteComponent(() => import("../plan/plan-screen.tsx"), "PlanScreen"),
});

const roles = createRoute({
  ...under,
  path: "/field/roles",
  component: lazyRouteComponent(() => import("../field/roles-screen.tsx"), "RolesScreen"),
});

const role = createRoute({
  ...under,
  path: "/field/roles/$role",
  component: lazyRouteComponent(() => import("../field/role-screen.tsx"), "RoleScreen"),
});

const skills = createRoute({
  ...under,
  path: "/field/skills",
  component: lazyRouteComponent(() => import("../field/skills-screen.tsx"), "SkillsScreen"),
});

const domains = createRoute({
  ...under,
  path: "/field/domains",
  component: lazyRouteComponent(() => import("../field/domains-screen.tsx"), "DomainsScreen"),
});

const sectors = createRoute({
  ...under,
  path: "/field/sectors",
  component: lazyRouteComponent(() => import("../field/sectors-screen.tsx"), "SectorsScreen"),
});

const data = createRoute({
  ...under,
  path: "/data",
  component: lazyRouteComponent(() => import("../data/data-screen.tsx"), "DataScreen"),
});

const tree = root.addChildren([
  start,
  profile,
  lanes,
  lane,
  plan,
  roles,
  role,
  skills,
  domains,
  sectors,
  data,
]);

/** The screens and their addresses. Every screen but the first is fetched when it is first opened. */
export function createAppRouter() {
  return createRouter({
    routeTree: tree,
    defaultPreload: "intent",
    defaultErrorComponent: FailedScreen,
    scrollRestoration: true,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
