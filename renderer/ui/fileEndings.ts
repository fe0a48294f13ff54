import { planFileEndings } from '../../core/planFiles.ts'

/** Files a plan may be in, as the system's dialog wants them: `.docx,.docm,...`. */
export const fileEndings = planFileEndings.join(',')
