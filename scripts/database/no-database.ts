import {
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";

// Comparing two schema files needs no data, yet the engine asks any connection once for the version of the server.
// This connection answers that one question and refuses everything else.

const refuse = async (): Promise<never> => {
  throw new Error("Schemas are compared without a database.");
};

const answerVersion: SqlDriverAdapter["queryRaw"] = async () => ({
  columnNames: ["exists", "version", "numeric_version"],
  columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
  rows: [[true, "PostgreSQL 18.0", 180000]],
});

const connection: SqlDriverAdapter = {
  provider: "postgres",
  adapterName: "no-database",
  queryRaw: answerVersion,
  executeRaw: refuse,
  executeScript: refuse,
  startTransaction: refuse,
  dispose: async () => {},
  getConnectionInfo: () => ({ schemaName: "public", supportsRelationJoins: true }),
};

export const noDatabase: SqlMigrationAwareDriverAdapterFactory = {
  provider: "postgres",
  adapterName: "no-database",
  connect: async () => connection,
  connectToShadowDb: refuse,
};
