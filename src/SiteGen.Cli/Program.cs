Console.WriteLine("hello " + string.Join(' ', args));
