using SiteGen.Cli;

using var interruption = new Interruption();
return CommandLine.Run(args, Surroundings.OfProcess(interruption.Cancel));
