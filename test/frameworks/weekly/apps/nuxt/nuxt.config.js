export default defineNuxtConfig({
  vue: { compilerOptions: { isCustomElement: (tag) => tag === 'kratom-info-card' } },
  app: { head: { link: [{ rel: 'icon', href: 'data:,' }] } },
  telemetry: false,
});
