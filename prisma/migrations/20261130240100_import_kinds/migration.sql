-- What a file holds: records of a kind, or memberships of one.
CREATE TYPE "ImportKind" AS ENUM ('school', 'cluster', 'network', 'clusterMembers', 'networkMembers');

ALTER TABLE "Import" ALTER COLUMN "kind" TYPE "ImportKind" USING "kind"::text::"ImportKind";
ALTER TABLE "ImportProfile" ALTER COLUMN "kind" TYPE "ImportKind" USING "kind"::text::"ImportKind";
ALTER TABLE "ImportVerdict" ALTER COLUMN "kind" TYPE "ImportKind" USING "kind"::text::"ImportKind";
