import config from "@payload-config";
import { graphqlHandler } from "#plugin/graphql";

export const POST = graphqlHandler(config);
