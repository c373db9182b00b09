#!/usr/bin/env node
import '../dist/src/doors/cli/main.js'
