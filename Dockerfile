# syntax=docker/dockerfile:1
# The image of site, worker and commands. Build: docker build -t xarxa --build-arg COMMIT=$(git rev-parse HEAD) .
# BASE may be any Debian with Node 24 in its PATH, and npm for the first stages.
ARG BASE=node:24-bookworm-slim

FROM ${BASE} AS build
ARG COMMIT=""
WORKDIR /srv/xarxa
COPY package.json package-lock.json ./
RUN npm ci --include=dev --ignore-scripts --no-audit --no-fund
COPY . .
ENV XARXA_COMMIT=${COMMIT}
RUN npm run build \
 && rm -rf .next/cache .next/build .next/types .next/diagnostics .next/trace* .next/site/demo-sign-ins.mjs .next/site/compiled \
 && find .next/server -name "*.map" -delete

# The packages that run: no compiler (Next's stays out too), no second Node. npm would also install what is only for
# development where a package names it as an optional peer, so the list is removed first; the lockfile still decides.
FROM ${BASE} AS packages
WORKDIR /srv/xarxa
COPY package.json package-lock.json ./
RUN npm pkg delete devDependencies \
 && npm install --omit=peer --ignore-scripts --no-audit --no-fund \
 && rm -rf node_modules/@next/swc-* node_modules/node node_modules/node-linux-*

FROM ${BASE}
WORKDIR /srv/xarxa
ENV NODE_ENV=production MEDIA_FOLDER=/var/lib/xarxa/media OPEN_DATA_FOLDER=/var/lib/xarxa/open-data EXPORT_FOLDER=/var/lib/xarxa/exports
COPY --from=packages /srv/xarxa/node_modules node_modules
COPY --from=build /srv/xarxa/.next .next
COPY package.json next.config.mjs ./
COPY public public
COPY scripts/bootstrap.mjs scripts/
COPY prisma/migrations prisma/migrations
COPY lib/words/concepts lib/words/concepts
RUN cd /var/lib && mkdir -p xarxa/media xarxa/open-data xarxa/exports xarxa/backups && chown -R 10001:10001 xarxa
USER 10001:10001
VOLUME /var/lib/xarxa
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 3000}/api/health`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "scripts/bootstrap.mjs"]
CMD ["serve"]
