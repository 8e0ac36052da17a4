import { configure } from '@testing-library/react'

/** What a screen shows after a question may take long on a busy machine; no test measures time. */
configure({ asyncUtilTimeout: 20_000 })
