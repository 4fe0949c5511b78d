/** Where browsers look for the icon of what is no page: a PDF, a picture, data. */
import { GET as icon } from "../identity/icon/route.ts";

export const dynamic = "force-dynamic";

export const GET = icon;
