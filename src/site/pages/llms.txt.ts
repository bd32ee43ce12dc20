/** `/llms.txt`: what is here, for programs that read text. */
import type { APIRoute } from 'astro'
import site from '../../../site.config.ts'
import { library } from '../library.ts'
import { llmsText } from '../publish/markdown/llms.ts'

export const GET: APIRoute = async () => new Response(llmsText(site, await library()))
