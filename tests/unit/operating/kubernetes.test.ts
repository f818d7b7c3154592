import { expect, it } from "vitest";
import { z } from "zod";
import { readEnv } from "@/lib/env";
import { releaseCommands } from "@/scripts/site/bundle";
import { readYaml } from "@/tests/support/read-yaml";

const reference = z.object({ name: z.string() });
const container = z.object({
  image: z.string(),
  args: z.array(z.string()),
  envFrom: z.array(z.union([z.object({ configMapRef: reference }), z.object({ secretRef: reference })])),
  env: z
    .array(z.object({ valueFrom: z.object({ secretKeyRef: z.object({ name: z.string(), key: z.string() }) }) }))
    .default([]),
  securityContext: z.object({ readOnlyRootFilesystem: z.literal(true), allowPrivilegeEscalation: z.literal(false) }),
  volumeMounts: z.array(reference).default([]),
});
const pod = z.object({
  containers: z.array(container).length(1),
  volumes: z
    .array(z.object({ name: z.string(), persistentVolumeClaim: z.object({ claimName: z.string() }).optional() }))
    .default([]),
  securityContext: z.object({ runAsNonRoot: z.literal(true) }),
});
const template = z.object({ template: z.object({ spec: pod }) });
const object = z.object({
  kind: z.string(),
  metadata: reference,
  data: z.record(z.string(), z.string()).default({}),
  stringData: z.record(z.string(), z.string()).default({}),
  spec: z.object({}).loose().optional(),
});

const objects = readYaml("deploy/kubernetes/xarxa.yaml").map((one) => object.parse(one));
const find = (kind: string, name: string) => objects.find((one) => one.kind === kind && one.metadata.name === name);

const pods = objects.flatMap(({ kind, metadata, spec }) => {
  if (kind === "Job" || kind === "Deployment")
    return [{ name: metadata.name, pod: template.parse(spec).template.spec }];
  if (kind !== "CronJob") return [];
  return [
    {
      name: metadata.name,
      pod: z.object({ jobTemplate: z.object({ spec: template }) }).parse(spec).jobTemplate.spec.template.spec,
    },
  ];
});

it("there are jobs for migrations, the bucket and backups, and deployments of site and worker", () => {
  expect(pods.map(({ name }) => name).sort()).toEqual([
    "xarxa-backup",
    "xarxa-bucket",
    "xarxa-migrate",
    "xarxa-site",
    "xarxa-worker",
  ]);
});

it.each(pods)(
  "$name runs a command of a release with a valid configuration, and refers to what there is",
  ({ pod: { containers, volumes } }) => {
    const [{ args, envFrom, env, volumeMounts }] = containers as [z.output<typeof container>];
    expect([...releaseCommands, "serve", "work"]).toContain(args[0]);
    const variables = envFrom.map((from) => {
      const found =
        "configMapRef" in from ? find("ConfigMap", from.configMapRef.name) : find("Secret", from.secretRef.name);
      expect(found).toBeDefined();
      return { ...found?.data, ...found?.stringData };
    });
    expect(readEnv(Object.assign({}, ...variables)).MEDIA_URL).toMatch(/^s3:/);
    for (const { valueFrom } of env)
      expect(find("Secret", valueFrom.secretKeyRef.name)?.stringData).toHaveProperty(valueFrom.secretKeyRef.key);
    for (const { name } of volumeMounts) expect(volumes.map((volume) => volume.name)).toContain(name);
    for (const { persistentVolumeClaim: claim } of volumes)
      if (claim) expect(find("PersistentVolumeClaim", claim.claimName)).toBeDefined();
  },
);
