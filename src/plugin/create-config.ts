import path from "node:path";
import {
  buildConfig,
  type Config,
  type PayloadRequest,
  type SanitizedConfig,
} from "payload";
import { hasRole, ownHosts, type SignInPolicy } from "#collections";
import { addFontPlace } from "#render/fonts";
import { adminWords } from "./admin-words.ts";
import { syncCatalogue } from "./catalogue/sync-catalogue.ts";
import { databaseAt } from "./database/database.ts";
import {
  defaultHome,
  embeddedDatabase,
  fontPlaceOf,
  foldersOf,
} from "./home.ts";
import { serverLogger } from "./logger.ts";
import { livery } from "./livery.ts";
import { migrate } from "./migrations/migrate.ts";
import { readMailSettings } from "./notices/mail-settings.ts";
import { payloadMail } from "./notices/payload-mail.ts";
import { payloadSharp } from "./payload-sharp.ts";
import { prepareSearch } from "./search/keep-entries.ts";
import { readSecret } from "./secret.ts";
import { saySetupToken } from "./sign-in/setup-token.ts";
import { readSignInPolicy } from "./sign-in/sign-in-settings.ts";
import {
  readSingleSignOn,
  type SingleSignOn,
} from "./sign-in/single-sign-on/single-sign-on.ts";

/** Where content lives. What is left out comes from the environment, then from `.livery`. */
export interface CmsOptions {
  /** `file:PATH` or `postgres://…`; else `DATABASE_URL`, else SQLite in the home. */
  readonly databaseUrl?: string;
  /** Folder of the embedded database and all files; else `LIVERY_HOME`, else `.livery`. */
  readonly home?: string;
  /** How people come in; what is left out comes from the environment. */
  readonly signIn?: Partial<SignInPolicy>;
  /** The organisation's own sign-in; else what the environment says of it. */
  readonly singleSignOn?: SingleSignOn;
  /** Payload's logger; its own writes to standard output. */
  readonly logger?: NonNullable<Config["logger"]>;
}

/** Mistakes of those who ask are not mistakes of the server. */
const loggingLevels = {
  AuthenticationError: "info",
  Forbidden: "info",
  Locked: "info",
  LockedAuth: "info",
  NotFound: "info",
  ToolkitError: "info",
  UnknownNameError: "info",
  ValidationError: "info",
} as const;

const isAdmin = ({ req }: { readonly req: PayloadRequest }): boolean =>
  hasRole(req, "administrator");

const fromRoot = (...parts: string[]): string =>
  path.resolve(/*turbopackIgnore: true*/ process.cwd(), ...parts);

/** The one Payload config of the application, the command line, workers and tests. */
export async function createConfig(
  options: CmsOptions = {},
): Promise<SanitizedConfig> {
  const home = options.home ?? defaultHome();
  const databaseUrl =
    options.databaseUrl ??
    process.env["DATABASE_URL"] ??
    embeddedDatabase(home);
  const signIn = { ...readSignInPolicy(home), ...options.signIn };
  const singleSignOn = options.singleSignOn ?? readSingleSignOn();
  const mail = readMailSettings(home);
  // What is set wrongly stops the start, and not the first request.
  ownHosts();
  addFontPlace(fontPlaceOf(home));
  return buildConfig({
    email: payloadMail(mail),
    secret: readSecret(home),
    serverURL: process.env["SERVER_URL"] ?? "",
    telemetry: false,
    db: await databaseAt(databaseUrl),
    plugins: [livery({ folders: foldersOf(home), signIn, singleSignOn })],
    // The schema comes from migrations in every environment, so that no two databases differ.
    onInit: async (payload) => {
      await migrate(payload, databaseUrl);
      await prepareSearch(payload);
      await syncCatalogue(payload);
      if (!options.logger && !signIn.isLocalOnly)
        await saySetupToken(payload, home);
    },
    sharp: payloadSharp,
    upload: { limits: { fileSize: 200_000_000 } },
    // What bounds a query further stands with the handler: reading this config loads no GraphQL.
    graphQL: {
      maxComplexity: 1000,
      disableIntrospectionInProduction: false,
      disablePlaygroundInProduction: true,
    },
    i18n: { translations: adminWords },
    defaultDepth: 1,
    maxDepth: 5,
    // No queue is used yet: who may run one is closed before there is one.
    jobs: { access: { run: isAdmin, queue: isAdmin, cancel: isAdmin } },
    admin: {
      user: "users",
      // Payload's other avatar is fetched from gravatar.com.
      avatar: "default",
      dateFormat: "d MMMM yyyy, HH:mm",
      importMap: { baseDir: fromRoot() },
      meta: { titleSuffix: " · Livery" },
      components: {
        graphics: {
          Logo: "/src/app/(payload)/components/logo.tsx#Logo",
          Icon: "/src/app/(payload)/components/logo.tsx#Icon",
        },
        afterNavLinks: [
          "/src/app/(payload)/components/library/library-link.tsx#LibraryLink",
        ],
        views: {
          importPhotographs: {
            Component:
              "/src/app/(payload)/components/import/import-page.tsx#ImportPage",
            path: "/import-photographs",
            meta: { title: "Import photographs" },
          },
          library: {
            Component:
              "/src/app/(payload)/components/library/library-view.tsx#LibraryView",
            path: "/library",
            meta: { title: "Photograph library" },
          },
        },
        // Always there, so that the import map is the same everywhere.
        beforeLogin: [
          {
            path: "/src/app/(payload)/components/sign-in-button.tsx#SignInButton",
            serverProps: {
              isOffered: singleSignOn !== undefined,
              isOnlyWay: !signIn.localLogin,
            },
          },
        ],
        actions: ["/src/app/(payload)/components/notice-count.tsx#NoticeCount"],
        beforeDashboard: [
          "/src/app/(payload)/components/needs-me.tsx#NeedsMe",
          "/src/app/(payload)/components/welcome.tsx#Welcome",
          "/src/app/(payload)/components/expiries.tsx#Expiries",
        ],
      },
    },
    typescript: {
      outputFile: fromRoot("collections/payload-types.ts"),
      autoGenerate: process.env.NODE_ENV === "development",
    },
    loggingLevels,
    logger: options.logger ?? serverLogger,
  });
}
