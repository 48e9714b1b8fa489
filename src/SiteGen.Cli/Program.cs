using SiteGen.Cli;
using SiteGen.Running;

FrugalMemory.Ask();
using var interruption = new Interruption();
return CommandLine.Run(args, Surroundings.OfProcess(interruption.Cancel));
