import { sveltekit } from '@sveltejs/kit/vite';

export default { plugins: [sveltekit()], preview: { port: Number(process.env.PORT) } };
